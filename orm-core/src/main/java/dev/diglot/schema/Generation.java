package dev.diglot.schema;

import dev.diglot.sql.tree.TableName;

/** Who makes the value of a column when an insert gives none. */
public sealed interface Generation {
  /** Nobody: the insert, or the column's default. */
  Generation NONE = new None();

  /** The column itself counts. */
  Generation IDENTITY = new Identity();

  /**
   * A sequence counts.
   *
   * @param name the sequence's name
   * @return the generation
   */
  static Generation sequence(TableName name) {
    return new FromSequence(name);
  }

  /** Nobody makes a value. */
  record None() implements Generation {
    @Override
    public String toString() {
      return "none";
    }
  }

  /** The column is an identity column; a value that an insert gives is kept. */
  record Identity() implements Generation {
    @Override
    public String toString() {
      return "identity";
    }
  }

  /**
   * The next value of a sequence.
   *
   * @param sequence the sequence's name
   */
  record FromSequence(TableName sequence) implements Generation {
    @Override
    public String toString() {
      return "sequence " + sequence;
    }
  }
}
