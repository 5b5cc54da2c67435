package org.weakref.tck.results;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One line of a file of mutants. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MatrixHeader.class, name = "header"),
  @JsonSubTypes.Type(value = MutantLine.class, name = "mutant"),
  @JsonSubTypes.Type(value = MatrixFooter.class, name = "footer")
})
sealed interface MatrixLine permits MatrixHeader, MutantLine, MatrixFooter {}
