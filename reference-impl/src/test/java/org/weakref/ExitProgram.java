package org.weakref;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A program that makes finalizers and ends; see {@link FinalizerExitTest}. */
final class ExitProgram {

  private static final List<Object> OBJECTS = new ArrayList<>();

  private ExitProgram() {}

  public static void main(String[] arguments) throws Exception {
    for (int i = 0; i < 3; i++) {
      register(WeakDomain.common(), "common " + i);
      register(WeakDomain.builder().callbacksOnDemand().build(), "other " + i);
    }
    register(WeakDomain.common(), "unmarked").setAtExit(false);
    end(arguments[0]);
  }

  private static Finalizer<Void> register(WeakDomain domain, String text) {
    Object object = new Object();
    OBJECTS.add(object);
    return domain.finalizer(object, ExitProgram::say, text);
  }

  private static void say(String text) {
    System.out.println(text);
  }

  private static void end(String manner) throws Exception {
    switch (manner) {
      case "exit" -> System.exit(7);
      case "halt" -> Runtime.getRuntime().halt(7);
      case "error" -> throw new IllegalStateException("uncaught");
      case "signal" -> awaitSignal();
      case "thread" -> new Thread(() -> say("thread")).start();
      case "failing" -> Finalizer.of(OBJECTS, ExitProgram::fail);
      case "making" -> Finalizer.of(OBJECTS, () -> register(WeakDomain.common(), "made"));
      case "making in a new domain" ->
          Finalizer.of(OBJECTS, () -> register(WeakDomain.builder().build(), "made"));
      case "busy" -> makeForever();
      default -> say("end");
    }
  }

  private static void fail() {
    throw new IllegalStateException("failing");
  }

  private static void awaitSignal() throws InterruptedException {
    say("ready");
    new CountDownLatch(1).await();
  }

  /** Other threads go on making finalizers while the program ends. */
  private static void makeForever() {
    Thread busy =
        new Thread(
            () -> {
              while (true) {
                Finalizer.of(OBJECTS, () -> {}).setAtExit(true);
              }
            });
    busy.setDaemon(true);
    busy.start();
  }
}
