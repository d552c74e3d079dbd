package dev.diglot.postgres.type;

import java.io.DataOutput;
import java.io.IOException;

/**
 * A value as PostgreSQL's binary format has it: what a type's receive function reads.
 *
 * @param <J> the Java type of the values
 */
public interface BinaryForm<J> {

  /**
   * Writes a value, its length in bytes before it.
   *
   * @param value the value
   * @param out where it goes
   * @throws IOException when it cannot be written there
   * @throws dev.diglot.error.InvalidValueException when the server's type has no such value
   */
  void write(J value, DataOutput out) throws IOException;
}
