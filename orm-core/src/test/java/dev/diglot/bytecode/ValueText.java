package dev.diglot.bytecode;

import java.util.List;
import java.util.regex.Pattern;

/** Values as text that does not depend on the compiler: bodies of lambdas stand for their names. */
final class ValueText {

  private static final Pattern LAMBDA = Pattern.compile("lambda\\$[\\w$]*");

  private ValueText() {}

  /** The value like Java, then the functions in it in braces. */
  static String of(Value value) {
    StringBuilder text = new StringBuilder(LAMBDA.matcher(value.toString()).replaceAll("lambda"));
    functions(value, text);
    return text.toString();
  }

  private static void functions(Value value, StringBuilder text) {
    if (value instanceof FunctionValue function) {
      text.append(" {").append(body(function.implementation())).append('}');
    }
    value.children().forEach(child -> functions(child, text));
  }

  private static String body(MethodName method) {
    return method.name().startsWith("lambda$")
        ? of(MethodReader.read(method).result())
        : method.owner().getSimpleName() + "." + method.name();
  }

  /** Everything that makes values equal, bodies of lambdas included. */
  static String structure(Value value) {
    List<Value> children = value.children();
    StringBuilder text = new StringBuilder(value.getClass().getSimpleName());
    text.append('<').append(value.type().getName()).append(' ').append(own(value)).append('>');
    text.append(children.stream().map(ValueText::structure).toList());
    return text.toString();
  }

  private static String own(Value value) {
    if (value instanceof Constant constant) {
      return String.valueOf(constant.value());
    } else if (value instanceof Argument argument) {
      return String.valueOf(argument.index());
    } else if (value instanceof Invocation call) {
      return call.kind() + " " + call.method();
    } else if (value instanceof Construction made) {
      return made.constructor().toString();
    } else if (value instanceof FieldRead read) {
      return read.field().toString();
    } else if (value instanceof StaticField field) {
      return field.field().toString();
    } else if (value instanceof Relation relation) {
      return relation.kind().toString();
    } else if (value instanceof Logical logical) {
      return logical.connective().toString();
    } else if (value instanceof Arithmetic arithmetic) {
      return arithmetic.operation().toString();
    } else if (value instanceof TypeTest test) {
      return test.tested().toString();
    }
    return value instanceof FunctionValue function ? own(function) : "";
  }

  private static String own(FunctionValue function) {
    boolean isLambda = function.implementation().name().startsWith("lambda$");
    String implementation =
        isLambda
            ? structure(MethodReader.read(function.implementation()).result())
            : function.handle() + " " + function.implementation();
    return implementation + " " + function.method() + function.methodType();
  }
}
