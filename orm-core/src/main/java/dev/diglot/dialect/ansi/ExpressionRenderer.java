package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capabilities;
import dev.diglot.dialect.Capability;
import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.OperatorRenderer;
import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.error.DialectError;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.BetweenNode;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.DefaultNode;
import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.InSubqueryNode;
import dev.diglot.sql.tree.LikeNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.sql.tree.SubqueryNode;
import dev.diglot.sql.tree.TupleNode;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.Objects;

/** Writes expressions. Every method writes one kind of node; a dialect overrides those it needs. */
public class ExpressionRenderer {
  private static final Precedence OPERAND = Precedence.PREDICATE.next();

  private final OperatorRegistry operators;
  private final ContributedOperators contributed = new ContributedOperators();

  /**
   * Creates the renderer.
   *
   * @param operators how operators are written
   */
  public ExpressionRenderer(OperatorRegistry operators) {
    this.operators = operators;
  }

  /**
   * The same condition in a form that {@link #render} can write: row values taken apart, lists that
   * are empty decided.
   *
   * @param node the expression
   * @param capabilities what the database can do
   * @return the expression or one that means the same
   */
  protected Node simplify(Node node, Capabilities capabilities) {
    return isLeaf(node) ? node : Simplification.of(node, capabilities);
  }

  private static boolean isLeaf(Node node) {
    return node instanceof ColumnNode || node instanceof BindNode;
  }

  /**
   * How strongly a written expression binds.
   *
   * @param node the simplified expression
   * @param dialect the dialect
   * @return the precedence
   */
  protected Precedence precedence(Node node, Dialect dialect) {
    if (isLeaf(node)) {
      return Precedence.PRIMARY;
    }
    if (node instanceof LogicalNode logical) {
      return logical.operands().isEmpty() ? Precedence.PREDICATE : precedence(logical);
    }
    if (node instanceof ComparisonNode
        || node instanceof NullTestNode
        || node instanceof InNode
        || node instanceof InSubqueryNode
        || node instanceof LikeNode
        || node instanceof BetweenNode) {
      return Precedence.PREDICATE;
    }
    if (node instanceof NotNode not) {
      return hasNegatedForm(not.operand(), dialect.capabilities())
          ? Precedence.PREDICATE
          : Precedence.NOT;
    }
    if (node instanceof OperationNode operation) {
      return operator(operation.operator(), dialect).precedence();
    }
    if (node instanceof RawNode) {
      return Precedence.LOWEST;
    }
    return node instanceof LiteralNode literal && literal(literal, dialect).startsWith("-")
        ? Precedence.SIGN
        : Precedence.PRIMARY;
  }

  private static Precedence precedence(LogicalNode logical) {
    return logical.connective() == LogicalNode.Connective.AND ? Precedence.AND : Precedence.OR;
  }

  /**
   * Writes a simplified expression.
   *
   * @param node the expression
   * @param out where to write
   */
  protected void render(Node node, SqlOutput out) {
    if (node instanceof ColumnNode column) {
      out.column(column);
    } else if (node instanceof BindNode bind) {
      out.bind(bind);
    } else if (node instanceof ComparisonNode comparison) {
      comparison(comparison, out);
    } else if (node instanceof LogicalNode logical) {
      logical(logical, out);
    } else if (node instanceof NotNode not) {
      not(not, out);
    } else if (node instanceof NullTestNode test) {
      out.node(test.operand(), OPERAND).text(test.negated() ? " is not null" : " is null");
    } else if (node instanceof InNode
        || node instanceof InSubqueryNode
        || node instanceof LikeNode
        || node instanceof BetweenNode) {
      predicate(node, "", out);
    } else {
      value(node, out);
    }
  }

  private void value(Node node, SqlOutput out) {
    if (node instanceof LiteralNode literal) {
      out.text(literal(literal, out.dialect()));
    } else if (node instanceof OperationNode operation) {
      operator(operation.operator(), out.dialect()).render(operation.arguments(), out);
    } else if (node instanceof AggregateNode aggregate) {
      aggregate(aggregate, out);
    } else if (node instanceof CaseNode cases) {
      cases(cases, out);
    } else if (node instanceof CastNode cast) {
      cast(cast, out);
    } else if (node instanceof TupleNode tuple) {
      out.text("(").nodes(tuple.elements(), ", ", Precedence.LOWEST).text(")");
    } else if (node instanceof RawNode raw) {
      out.text(raw.sql());
    } else if (node instanceof DefaultNode) {
      out.text("default");
    } else {
      subquery(node, out);
    }
  }

  private static void subquery(Node node, SqlOutput out) {
    if (node instanceof SubqueryNode scalar) {
      out.text("(").select(scalar.subquery()).text(")");
    } else if (node instanceof ExistsNode exists) {
      out.text("exists (").select(exists.subquery()).text(")");
    } else {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          node + " is not resolved to a column. Compile the query before rendering it.");
    }
  }

  private static void logical(LogicalNode logical, SqlOutput out) {
    boolean and = logical.connective() == LogicalNode.Connective.AND;
    if (logical.operands().isEmpty()) {
      out.text(and ? "1 = 1" : "1 = 0");
    } else {
      out.nodes(logical.operands(), and ? " and " : " or ", precedence(logical));
    }
  }

  private void not(NotNode not, SqlOutput out) {
    if (hasNegatedForm(not.operand(), out.dialect().capabilities())) {
      predicate(not.operand(), "not ", out);
    } else {
      out.text("not ").node(not.operand(), Precedence.PRIMARY);
    }
  }

  /** Whether {@code not} goes inside, as in {@code a not in (…)}. */
  private boolean hasNegatedForm(Node node, Capabilities capabilities) {
    return node instanceof LikeNode
        || node instanceof BetweenNode
        || node instanceof InSubqueryNode
        || (node instanceof InNode && simplify(node, capabilities) == node);
  }

  private static void predicate(Node node, String not, SqlOutput out) {
    if (node instanceof InNode in) {
      out.node(in.value(), OPERAND).text(" ").text(not).text("in (");
      out.nodes(in.options(), ", ", Precedence.LOWEST).text(")");
    } else if (node instanceof InSubqueryNode in) {
      out.node(in.value(), OPERAND).text(" ").text(not).text("in (");
      out.select(in.subquery()).text(")");
    } else if (node instanceof LikeNode like) {
      out.node(like.value(), OPERAND).text(" ").text(not).text("like ");
      out.node(like.pattern(), OPERAND).text(" escape ");
      out.text(out.dialect().types().literal(String.valueOf(like.escape()), StandardTypes.TEXT));
    } else if (node instanceof BetweenNode between) {
      out.node(between.value(), OPERAND).text(" ").text(not).text("between ");
      out.node(between.low(), OPERAND).text(" and ").node(between.high(), OPERAND);
    }
  }

  /**
   * Writes a comparison of single values.
   *
   * @param comparison the comparison
   * @param out where to write
   */
  protected void comparison(ComparisonNode comparison, SqlOutput out) {
    if (comparison.comparison() == Comparison.DISTINCT
        || comparison.comparison() == Comparison.NOT_DISTINCT) {
      out.dialect()
          .capabilities()
          .require(Capability.NULL_SAFE_COMPARISON, "A null-safe comparison");
    }
    out.node(comparison.left(), OPERAND);
    out.text(" ").text(comparison.comparison().symbol()).text(" ");
    out.node(comparison.right(), OPERAND);
  }

  /**
   * Writes an aggregate.
   *
   * @param aggregate the aggregate
   * @param out where to write
   */
  protected void aggregate(AggregateNode aggregate, SqlOutput out) {
    if (!aggregate.function().function()) {
      operator(aggregate.function(), out.dialect());
    }
    out.text(FunctionNames.checked(aggregate.function())).text("(");
    if (aggregate.arguments().isEmpty()) {
      out.text("*");
    } else {
      out.text(aggregate.distinct() ? "distinct " : "");
      out.nodes(aggregate.arguments(), ", ", Precedence.LOWEST);
    }
    if (!aggregate.orderBy().isEmpty()) {
      out.text(" ");
      Ordering.render(aggregate.orderBy(), out);
    }
    out.text(")");
    if (aggregate.filter() != null) {
      out.dialect().capabilities().require(Capability.AGGREGATE_FILTER, "A filtered aggregate");
      out.text(" filter (where ").node(aggregate.filter()).text(")");
    }
  }

  /**
   * Writes a cast.
   *
   * @param cast the cast
   * @param out where to write
   */
  protected void cast(CastNode cast, SqlOutput out) {
    out.text("cast(").node(cast.operand());
    out.text(" as ").text(out.dialect().types().ddlName(cast.type())).text(")");
  }

  private static void cases(CaseNode cases, SqlOutput out) {
    out.text("case");
    for (CaseNode.Branch branch : cases.branches()) {
      out.text(" when ").node(branch.condition()).text(" then ").node(branch.result());
    }
    if (cases.otherwise() != null) {
      out.text(" else ").node(cases.otherwise());
    }
    out.text(" end");
  }

  private static String literal(LiteralNode literal, Dialect dialect) {
    DataType<?> type = Objects.requireNonNull(literal.type(), "a constant was not typed");
    return dialect.types().literal(literal.value(), type);
  }

  private OperatorRenderer operator(Operator operator, Dialect dialect) {
    return operators
        .find(operator)
        .or(() -> contributed.find(operator, dialect))
        .orElseThrow(
            () ->
                new UnsupportedFeatureException(
                    DialectError.UNSUPPORTED_FEATURE,
                    "The operator '"
                        + operator.name()
                        + "' is not known to the dialect "
                        + dialect.name()
                        + ". Add the module that brings it, or write the expression without."));
  }
}
