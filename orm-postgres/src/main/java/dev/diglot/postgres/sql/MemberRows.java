package dev.diglot.postgres.sql;

import dev.diglot.sql.TextExpr;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.Node;
import java.util.List;

/** The members of a JSON object as rows. */
public final class MemberRows extends FunctionRows<MemberRows> {

  private MemberRows(FunctionSource source) {
    super(source);
  }

  static MemberRows of(Node call) {
    return new MemberRows(of(call, List.of("key", "value"), null, false));
  }

  @Override
  MemberRows over(FunctionSource source) {
    return new MemberRows(source);
  }

  /**
   * The member's name.
   *
   * @return the column
   */
  public TextExpr key() {
    return new TextExpr(column("key"));
  }

  /**
   * The member's value.
   *
   * @return the column
   */
  public JsonExpr value() {
    return new JsonExpr(column("value"));
  }
}
