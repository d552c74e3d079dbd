package dev.diglot.testkit.types;

import dev.diglot.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The standard types, each with extremes and with values drawn from a fixed seed. */
final class Samples implements ArgumentsProvider {
  private static final int DRAWN = 40;

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    List<Sample<?>> all = new ArrayList<>();
    NumberSamples.addTo(all);
    TextSamples.addTo(all);
    TimeSamples.addTo(all);
    return all.stream().map(Arguments::of);
  }

  /** A sample of the values given and of some that are drawn. */
  @SafeVarargs
  static <J> Sample<J> of(String name, DataType<J> type, Function<Random, J> draw, J... extremes) {
    List<J> values = new ArrayList<>();
    for (J extreme : extremes) {
      values.add(extreme);
    }
    Random random = new Random(name.hashCode());
    for (int i = 0; i < DRAWN; i++) {
      values.add(draw.apply(random));
    }
    return new Sample<>(name, type, values);
  }
}
