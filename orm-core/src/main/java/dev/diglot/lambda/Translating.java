package dev.diglot.lambda;

import dev.diglot.bytecode.Line;
import dev.diglot.bytecode.MethodBody;
import dev.diglot.bytecode.MethodName;
import dev.diglot.bytecode.MethodReader;
import dev.diglot.bytecode.Refusal;
import dev.diglot.bytecode.RefusedException;
import dev.diglot.mapping.Computation;
import dev.diglot.mapping.MappingView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One translation on its way: what all the bodies that it reads share. */
final class Translating {
  private final MappingView mapping;
  private final TranslationRegistry registry;
  private final List<Computation> holes = new ArrayList<>();
  private final List<Hole> made = new ArrayList<>();
  private final List<MethodName> open = new ArrayList<>();
  private @Nullable Guard guard;
  private MethodName place;
  private int line;

  Translating(MappingView mapping, TranslationRegistry registry, MethodName start) {
    this.mapping = mapping;
    this.registry = registry;
    this.place = start;
  }

  /** A hole that was made, and where. */
  private record Hole(Computation computation, @Nullable Guard guard) {}

  MappingView mapping() {
    return mapping;
  }

  TranslationRegistry registry() {
    return registry;
  }

  List<Computation> holes() {
    return holes;
  }

  /**
   * The hole of a computation; what was computed before in the same place is not computed twice.
   */
  int hole(Computation computation) {
    Hole wanted = new Hole(computation, guard);
    int known = made.indexOf(wanted);
    if (known >= 0) {
      return known;
    }
    made.add(wanted);
    holes.add(guard == null ? computation : guard.guarding(computation));
    return holes.size() - 1;
  }

  /** What Java evaluates only where a value that it computes is true, or is false. */
  <T> T guarded(Computation test, boolean wanted, Supplier<T> work) {
    return under(new Guard(guard, test, wanted), work);
  }

  /** What must hold where the translation is, or null. */
  @Nullable Guard guard() {
    return guard;
  }

  /** Work where Java comes only under a guard. */
  <T> T under(@Nullable Guard other, Supplier<T> work) {
    Guard outer = guard;
    guard = other;
    try {
      return work.get();
    } finally {
      guard = outer;
    }
  }

  /** The result of a method for given arguments, the receiver first. */
  Term inline(MethodName method, List<Term> arguments) {
    if (open.contains(method)) {
      throw refused(
          method.name() + "()",
          "it calls itself, and SQL has no recursion here",
          "Write the expression without recursion, or a recursive query in SQL");
    }
    MethodBody body = MethodReader.read(method);
    MethodName outerPlace = place;
    int outerLine = line;
    open.add(method);
    place = body.method();
    try {
      return new Body(this, arguments).term(body.result());
    } finally {
      open.remove(open.size() - 1);
      place = outerPlace;
      line = outerLine;
    }
  }

  /** Work on what stands in a line. */
  <T> T at(Line where, Supplier<T> work) {
    int outer = line;
    line = where.number() == 0 ? outer : where.number();
    T result = work.get();
    line = outer;
    return result;
  }

  /** The error that refuses a construct at the place where the translation is. */
  RefusedException refused(String construct, String reason, String instead) {
    return new RefusedException(
        new Refusal(place.owner().getName(), place.name(), line, construct, reason, instead));
  }
}
