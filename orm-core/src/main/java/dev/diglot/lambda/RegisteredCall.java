package dev.diglot.lambda;

import dev.diglot.bytecode.MethodName;
import dev.diglot.sql.tree.Node;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A call of a method that has a translation. */
final class RegisteredCall implements Call {
  private final Translating translating;
  private final MethodName method;
  private final @Nullable Term receiver;
  private final List<Term> arguments;

  RegisteredCall(
      Translating translating, MethodName method, @Nullable Term receiver, List<Term> arguments) {
    this.translating = translating;
    this.method = method;
    this.receiver = receiver;
    this.arguments = List.copyOf(arguments);
  }

  @Override
  public Class<?> owner() {
    return method.owner();
  }

  @Override
  public String name() {
    return method.name();
  }

  @Override
  public Class<?> resultType() {
    return method.name().equals(TranslationRegistry.CONSTRUCTOR)
        ? method.owner()
        : method.type().returnType();
  }

  @Override
  public Term receiver() {
    if (receiver == null) {
      throw new IllegalStateException(method + " has no receiver");
    }
    return receiver;
  }

  @Override
  public List<Term> arguments() {
    return arguments;
  }

  @Override
  public Node node(Term term) {
    return new Nodes(translating).node(term);
  }

  @Override
  public boolean present(Term term) {
    return Nodes.present(term);
  }

  @Override
  public Node text(Term term) {
    return new Texts(translating).text(term);
  }

  @Override
  public Node equality(Term left, Term right) {
    return new Equality(translating).equal(left, right);
  }

  @Override
  public JavaTerm computed(
      Class<?> type,
      Function<? super List<@Nullable Object>, ? extends @Nullable Object> function,
      JavaTerm... inputs) {
    return JavaCode.computed(type, function, List.of(inputs));
  }

  @Override
  public JavaTerm clock(Class<?> type, Function<? super Clock, ?> reading) {
    return new JavaTerm((captured, clock) -> reading.apply(clock), type);
  }

  @Override
  public Term apply(Term function, Term... given) {
    if (function instanceof FunctionTerm known) {
      return known.body().apply(List.of(given));
    }
    throw refused(
        "what the function does is not known before the code runs",
        "Write it as a lambda or method reference in the call");
  }

  @Override
  public RuntimeException refused(String reason, String instead) {
    String simple = method.owner().getSimpleName();
    if (method.name().equals(TranslationRegistry.CONSTRUCTOR)) {
      return translating.refused("new " + simple, reason, instead);
    }
    String parameters =
        method.type().parameterList().stream()
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", "));
    return translating.refused(
        simple + "." + method.name() + "(" + parameters + ")", reason, instead);
  }
}
