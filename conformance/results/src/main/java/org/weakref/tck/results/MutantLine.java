package org.weakref.tck.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * What became of one mutant.
 *
 * @param name in a few words
 * @param fault what is broken, in one line
 * @param origin what it is that is broken: the model, or an interpreter
 * @param clauses the ids of the clauses that it must fail, as far as they were judged
 * @param fate what became of it
 * @param reason what its death, or its life, shows: a failed expectation of one of its clauses, or
 *     what is missing
 * @param judged how many scenarios could have been reached by the fault and were performed
 * @param kills the ids of the scenarios that fail on it
 * @param by how many scenarios of each clause fail on it
 * @param errors scenarios that end in an error on it, each with the message; a few of them
 * @param seconds how long it took
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MutantLine(
    String name,
    String fault,
    String origin,
    List<String> clauses,
    Fate fate,
    String reason,
    int judged,
    List<String> kills,
    Map<String, Integer> by,
    List<String> errors,
    double seconds)
    implements MatrixLine {
  public MutantLine {
    Required.field("name", name);
    Required.field("fault", fault);
    Required.field("origin", origin);
    clauses = Required.list("clauses", clauses);
    Required.field("fate", fate);
    Required.field("reason", reason);
    kills = Required.list("kills", kills);
    by = Map.copyOf(Required.field("by", by));
    errors = Required.list("errors", errors);
  }
}
