package org.weakref.tck.results;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One line of a result file. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Header.class, name = "header"),
  @JsonSubTypes.Type(value = ScenarioLine.class, name = "scenario"),
  @JsonSubTypes.Type(value = Footer.class, name = "footer")
})
sealed interface Line permits Header, ScenarioLine, Footer {}
