package dev.diglot.sql;

import dev.diglot.sql.tree.LikeNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.StandardTypes;
import java.util.List;
import java.util.Objects;

/** A text expression. */
public final class TextExpr extends Expr<String> {
  private static final char ESCAPE = '\\';

  /**
   * Wraps a node of the tree.
   *
   * @param node the node
   */
  public TextExpr(Node node) {
    super(node);
  }

  /**
   * Matches a pattern in which {@code %} stands for any text and {@code _} for one character; a
   * backslash makes the next character ordinary.
   *
   * @param pattern the pattern
   * @return the condition
   */
  public Condition like(String pattern) {
    return like(pattern, ESCAPE);
  }

  /**
   * Matches a pattern with an escape character of one's own.
   *
   * @param pattern the pattern
   * @param escape makes the next character of the pattern ordinary
   * @return the condition
   */
  public Condition like(String pattern, char escape) {
    return new Condition(new LikeNode(node(), bound(pattern), escape));
  }

  /**
   * Starts with a text, taken as it is: {@code %} and {@code _} in it are ordinary characters.
   *
   * @param prefix the text
   * @return the condition
   */
  public Condition startsWith(String prefix) {
    return like(escaped(prefix) + "%");
  }

  /**
   * Ends with a text, taken as it is.
   *
   * @param suffix the text
   * @return the condition
   */
  public Condition endsWith(String suffix) {
    return like("%" + escaped(suffix));
  }

  /**
   * Contains a text, taken as it is.
   *
   * @param part the text
   * @return the condition
   */
  public Condition contains(String part) {
    return like("%" + escaped(part) + "%");
  }

  /**
   * This text followed by a constant; null when this is null.
   *
   * @param text the constant, written into the SQL as a literal
   * @return the joined text
   */
  public TextExpr concat(String text) {
    return text(
        Operators.CONCAT,
        new LiteralNode(Objects.requireNonNull(text, "text"), StandardTypes.TEXT));
  }

  /**
   * This text followed by another; null when either is null.
   *
   * @param other the other text
   * @return the joined text
   */
  public TextExpr concat(Expr<String> other) {
    return text(Operators.CONCAT, other.node());
  }

  /**
   * In lower case.
   *
   * @return the text
   */
  public TextExpr lower() {
    return text(Operators.LOWER);
  }

  /**
   * In upper case.
   *
   * @return the text
   */
  public TextExpr upper() {
    return text(Operators.UPPER);
  }

  /**
   * Without leading and trailing spaces.
   *
   * @return the text
   */
  public TextExpr trim() {
    return text(Operators.TRIM);
  }

  /**
   * The rest from a character on.
   *
   * @param start the first character, from 1 as SQL counts
   * @return the text
   */
  public TextExpr substring(int start) {
    return text(Operators.SUBSTRING, Arguments.literal(start));
  }

  /**
   * A part of the text.
   *
   * @param start the first character, from 1 as SQL counts
   * @param length the number of characters
   * @return the text
   */
  public TextExpr substring(int start, int length) {
    return text(Operators.SUBSTRING, Arguments.literal(start), Arguments.literal(length));
  }

  /**
   * With every occurrence of a part replaced.
   *
   * @param part what is replaced
   * @param replacement what it becomes
   * @return the text
   */
  public TextExpr replace(String part, String replacement) {
    return text(Operators.REPLACE, bound(part), bound(replacement));
  }

  /**
   * The number of characters.
   *
   * @return the length
   */
  public NumberExpr<Integer> length() {
    return new NumberExpr<>(
        new OperationNode(Operators.LENGTH, List.of(node()), StandardTypes.INTEGER));
  }

  /**
   * Where a part starts, from 1 as SQL counts; 0 when it does not occur.
   *
   * @param part the part
   * @return the position
   */
  public NumberExpr<Integer> position(String part) {
    return new NumberExpr<>(
        new OperationNode(Operators.POSITION, List.of(node(), bound(part)), StandardTypes.INTEGER));
  }

  private TextExpr text(Operator operator, Node... more) {
    return new TextExpr(
        new OperationNode(operator, Arguments.prepend(node(), more), StandardTypes.TEXT));
  }

  private static String escaped(String text) {
    return compared(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
