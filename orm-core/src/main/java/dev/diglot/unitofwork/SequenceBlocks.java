package dev.diglot.unitofwork;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.engine.StatementRunner;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Sequence;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.TableName;
import dev.diglot.type.StandardTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the numbers of sequences. One number is fetched for as many as the sequence steps, so a
 * sequence that steps by 50 is asked once for 50 rows. Numbers that nobody takes are lost.
 */
final class SequenceBlocks {
  private final Dialect dialect;
  private final Map<TableName, Integer> increments = new HashMap<>();
  private final Map<TableName, Block> blocks = new HashMap<>();

  SequenceBlocks(Schema schema, Dialect dialect) {
    this.dialect = dialect;
    for (Sequence sequence : schema.sequences()) {
      increments.put(sequence.name(), sequence.increment());
    }
  }

  /** The next number. A statement is sent when the block is used up. */
  long next(TableName sequence, StatementRunner statements) {
    Long next = take(sequence);
    if (next != null) {
      return next;
    }
    long first = statements.query(statement(sequence), SequenceBlocks::number);
    put(sequence, new Block(first, increments.getOrDefault(sequence, 1)));
    Long fetched = take(sequence);
    return fetched == null ? next(sequence, statements) : fetched;
  }

  private synchronized @Nullable Long take(TableName sequence) {
    Block block = blocks.get(sequence);
    return block == null ? null : block.take();
  }

  /** Keeps a block; what is left of another that came in between is lost. */
  private synchronized void put(TableName sequence, Block block) {
    blocks.put(sequence, block);
  }

  private static long number(ResultSet rows) throws SQLException {
    rows.next();
    return rows.getLong(1);
  }

  private RenderedSql statement(TableName sequence) {
    RawNode name = new RawNode(dialect.identifiers().quote(sequence), null);
    OperationNode next =
        new OperationNode(Operators.NEXT_VALUE, List.of(name), StandardTypes.BIGINT);
    return dialect.statements().render(Select.of(List.of(SelectItem.of(next))));
  }

  /** Numbers that were fetched. */
  private static final class Block {
    private long next;
    private long left;

    Block(long first, int increment) {
      this.next = first;
      this.left = Math.max(1, increment);
    }

    @Nullable Long take() {
      if (left == 0) {
        return null;
      }
      left--;
      return next++;
    }
  }
}
