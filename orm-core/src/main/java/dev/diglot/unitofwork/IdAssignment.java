package dev.diglot.unitofwork;

import dev.diglot.engine.StatementRunner;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.IdGeneration;
import dev.diglot.schema.Generation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives ids that are known before the insert: from sequences, and time-ordered UUIDs. */
final class IdAssignment {
  private final WritePlans plans;
  private final StatementRunner statements;

  IdAssignment(WritePlans plans, StatementRunner statements) {
    this.plans = plans;
    this.statements = statements;
  }

  void assign(Collection<Entry> entries) {
    for (Entry entry : entries) {
      ColumnMapping generated = entry.type().generatedId();
      if (generated != null && generated.get(entry.entity()) == null) {
        Object id = next(entry.type().idGeneration(), generated);
        if (id != null) {
          generated.set(entry.entity(), id);
        }
      }
    }
  }

  /** The next id, or null when the database makes it. */
  @Nullable Object next(IdGeneration generation, ColumnMapping column) {
    if (generation == IdGeneration.UUID7) {
      UUID id = plans.uuids().next();
      return column.type().javaType() == String.class ? id.toString() : id;
    }
    if (generation == IdGeneration.SEQUENCE
        && column.column().generation() instanceof Generation.FromSequence source) {
      return fit(plans.sequences().next(source.sequence(), statements), column);
    }
    return null;
  }

  private static Object fit(long number, ColumnMapping column) {
    Class<?> type = column.type().javaType();
    if (type == Integer.class) {
      return Math.toIntExact(number);
    }
    if (type == Short.class) {
      return (short) number;
    }
    if (type == BigInteger.class) {
      return BigInteger.valueOf(number);
    }
    return type == BigDecimal.class ? BigDecimal.valueOf(number) : number;
  }
}
