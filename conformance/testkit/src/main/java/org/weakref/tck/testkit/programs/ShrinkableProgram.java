package org.weakref.tck.testkit.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.weakref.tck.spi.Command;

/** A program, and the smaller ones that it might do with: shorter ones first. */
final class ShrinkableProgram implements Shrinkable<Program> {
  private final Program program;

  ShrinkableProgram(Program program) {
    this.program = program;
  }

  @Override
  public Program value() {
    return program;
  }

  @Override
  public Stream<Shrinkable<Program>> shrink() {
    return Stream.concat(shorter(), simpler()).map(ShrinkableProgram::new);
  }

  /** Without so many commands at a place: many at first, at last one. */
  private Stream<Program> shorter() {
    int size = program.commands().size();
    return Stream.iterate(size / 2, many -> many > 0, many -> many / 2)
        .flatMap(
            many ->
                Stream.iterate(size - many, from -> from >= 0, from -> from - many)
                    .map(from -> without(from, many)));
  }

  private Program without(int from, int many) {
    List<Command> rest = new ArrayList<>(program.commands());
    rest.subList(from, from + many).clear();
    return new Program(rest);
  }

  /** With one command simpler than it is. */
  private Stream<Program> simpler() {
    List<Program> simpler = new ArrayList<>();
    for (int i = 0; i < program.commands().size(); i++) {
      for (Command instead : Simpler.than(program.commands().get(i))) {
        List<Command> commands = new ArrayList<>(program.commands());
        commands.set(i, instead);
        simpler.add(new Program(commands));
      }
    }
    return simpler.stream();
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(
        program.commands().size(), program.commands().stream().mapToInt(Simpler::weight).sum());
  }
}
