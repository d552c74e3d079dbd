package dev.diglot.postgres.session;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How rows travel to {@code copy … from stdin}. */
interface CopyFormat {

  /** What the statement says of the format; may be empty. */
  String options();

  /** Gives the bytes of rows, in pieces of any size. */
  void write(List<@Nullable Object[]> rows, Consumer<byte[]> out);
}
