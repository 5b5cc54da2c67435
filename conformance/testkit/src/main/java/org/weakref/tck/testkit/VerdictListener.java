package org.weakref.tck.testkit;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import org.jspecify.annotations.Nullable;

/** Hands the end of each test case to the judge. */
final class VerdictListener implements ConcurrentEventListener {
  private final Judge judge;
  private final Features features;

  VerdictListener(Judge judge, Features features) {
    this.judge = judge;
    this.features = features;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
  }

  private void finished(TestCaseFinished event) {
    TestCase testCase = event.getTestCase();
    Scenario scenario = features.at(testCase.getUri(), testCase.getLocation());
    double seconds = event.getResult().getDuration().toNanos() / 1e9;
    judge.judged(testCase.getId(), scenario, thrown(event.getResult()), seconds);
  }

  private static @Nullable Throwable thrown(Result result) {
    if (result.getStatus() == Status.PASSED) {
      return null;
    }
    Throwable error = result.getError();
    return error != null
        ? error
        : new IllegalStateException("the suite has no step for a line of this scenario");
  }
}
