package dev.diglot.lambda;

import dev.diglot.sql.tree.Node;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call of a method that is being translated. */
public interface Call {

  /**
   * The class that the call names.
   *
   * @return the class
   */
  Class<?> owner();

  /**
   * The method's name.
   *
   * @return the name
   */
  String name();

  /**
   * The static type of the result.
   *
   * @return the class; may be primitive
   */
  Class<?> resultType();

  /**
   * The receiver of an instance method.
   *
   * @return the receiver
   * @throws IllegalStateException when the method is static
   */
  Term receiver();

  /**
   * The arguments, without the receiver.
   *
   * @return the arguments
   */
  List<Term> arguments();

  /**
   * An argument.
   *
   * @param index from 0, the receiver not counted
   * @return the argument
   */
  default Term argument(int index) {
    return arguments().get(index);
  }

  /**
   * The receiver as an expression.
   *
   * @return the expression
   */
  default Node receiverNode() {
    return node(receiver());
  }

  /**
   * An argument as an expression.
   *
   * @param index from 0, the receiver not counted
   * @return the expression
   */
  default Node node(int index) {
    return node(argument(index));
  }

  /**
   * A term as an expression: a constant is a literal, what Java computes is bound.
   *
   * @param term a single value, an entity, a reference, or a value of Java
   * @return the expression
   */
  Node node(Term term);

  /**
   * Whether Java throws when the term is null, so that null need not be thought of.
   *
   * @param term a term
   * @return whether the term is never null where Java returns normally
   */
  boolean present(Term term);

  /**
   * A term as text, as {@code String.valueOf} gives it for what is not null.
   *
   * @param term a single value
   * @return the expression, null where the value is null
   */
  Node text(Term term);

  /**
   * Java's {@code Objects.equals} of two terms: entities and references by key, embedded values by
   * their parts.
   *
   * @param left a term
   * @param right a term
   * @return the condition
   */
  Node equality(Term left, Term right);

  /**
   * A value that Java computes once for each execution from other values of Java, and at once when
   * they are constants.
   *
   * @param type the static type of the result
   * @param function computes it from the values of the inputs, in their order
   * @param inputs values of Java
   * @return the term
   */
  JavaTerm computed(
      Class<?> type,
      Function<? super List<@Nullable Object>, ? extends @Nullable Object> function,
      JavaTerm... inputs);

  /**
   * A value that Java reads from the clock once for each execution.
   *
   * @param type the static type of the result
   * @param reading reads the database's clock
   * @return the term
   */
  JavaTerm clock(Class<?> type, Function<? super Clock, ?> reading);

  /**
   * The result of a function argument.
   *
   * @param function a lambda or method reference
   * @param arguments what it is applied to
   * @return the term
   */
  Term apply(Term function, Term... arguments);

  /**
   * A value of the call's result type.
   *
   * @param node the expression
   * @return the term; present when the type is primitive
   */
  default ValueTerm value(Node node) {
    return ValueTerm.of(node, resultType());
  }

  /**
   * A value of the call's result type that is never null where Java returns normally.
   *
   * @param node the expression
   * @return the term
   */
  default ValueTerm present(Node node) {
    return ValueTerm.present(node, resultType());
  }

  /**
   * The error that says why the call cannot be translated.
   *
   * @param reason a sentence without a capital or full stop, such as "it depends on the locale"
   * @param instead what to write instead
   * @return the exception, to be thrown
   */
  RuntimeException refused(String reason, String instead);
}
