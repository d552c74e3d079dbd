package dev.diglot.loading;

import dev.diglot.mapping.PartsReader;
import dev.diglot.mapping.ReadPart;
import dev.diglot.mapping.Spread;
import dev.diglot.query.ConstructedShape;
import dev.diglot.query.ResultShape;
import dev.diglot.query.ValueShape;
import dev.diglot.reference.Ref;
import dev.diglot.type.Codecs;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the objects that are made of columns alone, down to objects within objects: nothing has to
 * be loaded or bound before their constructors are called.
 */
final class PlainParts {
  private final Codecs codecs;
  private final boolean compiling;

  private PlainParts(Codecs codecs, boolean compiling) {
    this.codecs = codecs;
    this.compiling = compiling;
  }

  /**
   * What makes the objects of a shape while its rows are read.
   *
   * @param kept whether the codecs are those of the database, so that a compiled reader is kept
   * @return the reader, or null when there is more to it than columns
   */
  static @Nullable PartsReader reader(ConstructedShape<?> shape, Codecs codecs, boolean kept) {
    PartsReader compiled =
        kept
            ? shape
                .prepared()
                .get(PartsReader.class, () -> new PlainParts(codecs, true).reader(shape))
            : null;
    return compiled == null ? new PlainParts(codecs, false).reader(shape) : compiled;
  }

  private @Nullable PartsReader reader(ConstructedShape<?> shape) {
    List<ReadPart> parts = new ArrayList<>(shape.parts().size());
    for (ResultShape<?> inner : shape.parts()) {
      ReadPart part = part(inner);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return compiling
        ? PartsReader.compiled(parts, shape.exact().get(), kind(shape))
        : PartsReader.plain(parts);
  }

  private static @Nullable Class<?> kind(ConstructedShape<?> shape) {
    return shape.constructor() instanceof Spread<?> spread ? spread.kind() : null;
  }

  private @Nullable ReadPart part(ResultShape<?> shape) {
    if (shape instanceof ValueShape<?> value) {
      return ReadPart.column(value.type().javaType(), codecs.codec(value.type()), value.position());
    }
    if (!(shape instanceof ConstructedShape<?> inner)) {
      return null;
    }
    MethodHandle exact = inner.exact().get();
    return exact == null ? null : made(inner, exact);
  }

  /** Objects whose class is known; others could be references, which are bound when all is read. */
  private @Nullable ReadPart made(ConstructedShape<?> inner, MethodHandle exact) {
    PartsReader reader = reader(inner);
    if (reader == null || exact.type().returnType() == Ref.class) {
      return null;
    }
    return ReadPart.made(exact.type().returnType(), row -> reader.read(row, inner.constructor()));
  }
}
