package dev.diglot.lambda;

import dev.diglot.reference.Ref;
import dev.diglot.sql.tree.EqualityNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NullTestNode;
import java.math.BigDecimal;

/** Java's {@code equals}: entities and references by key, embedded values by their parts. */
final class Equality {
  private final Translating translating;

  Equality(Translating translating) {
    this.translating = translating;
  }

  /** {@code Objects.equals}. */
  Node equal(Term left, Term right) {
    if (isNull(right)) {
      return nullTest(left);
    }
    if (isNull(left)) {
      return nullTest(right);
    }
    if (left instanceof JavaTerm && !(right instanceof JavaTerm)) {
      return equal(right, left);
    }
    check(left, right);
    Nodes nodes = new Nodes(translating);
    return new EqualityNode(
        nodes.node(left), nodes.node(right), Nodes.present(left), Nodes.present(right));
  }

  private static boolean isNull(Term term) {
    return term instanceof JavaTerm java && java.isNull();
  }

  Node nullTest(Term term) {
    return new NullTestNode(new Nodes(translating).node(term), false);
  }

  private void check(Term left, Term right) {
    if (left instanceof EntityTerm || left instanceof RefTerm) {
      checkKeys(left, right);
    } else if (left instanceof EmbeddedTerm) {
      checkEmbedded(left, right);
    } else {
      checkValues(left, right);
    }
  }

  private void checkKeys(Term left, Term right) {
    boolean related =
        right instanceof JavaTerm
            ? related(left.type(), right.type())
            : left.getClass() == right.getClass() && related(target(left), target(right));
    if (!related) {
      throw never(left, right);
    }
    if (left instanceof EntityTerm entity && overridesEquals(entity.type())) {
      throw translating.refused(
          entity.type().getSimpleName() + ".equals",
          "the class has an equals of its own, while a query compares entities by key",
          "Compare by '==', or compare the ids");
    }
  }

  private static Class<?> target(Term term) {
    return term instanceof RefTerm ref ? ref.target().type() : term.type();
  }

  private static boolean overridesEquals(Class<?> type) {
    try {
      return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void checkEmbedded(Term left, Term right) {
    if (!related(left.type(), right.type())) {
      throw never(left, right);
    }
    if (!left.type().isRecord()) {
      throw translating.refused(
          left.type().getSimpleName() + ".equals",
          "what equality of the embedded class means is not known",
          "Compare its properties, or make it a record");
    }
  }

  private void checkValues(Term left, Term right) {
    Class<?> type = Types.boxed(left.type());
    Class<?> other = Types.boxed(right.type());
    if (type == BigDecimal.class || other == BigDecimal.class) {
      throw translating.refused(
          "BigDecimal.equals",
          "it takes 1.0 and 1.00 for different, which no database does",
          "Write a.compareTo(b) == 0");
    }
    if (type.isArray() || other.isArray()) {
      throw translating.refused(
          "equals of arrays", "it compares identities", "Write Arrays.equals(a, b)");
    }
    if (type != other && !(Types.open(type) || Types.open(other)) || !related(type, other)) {
      throw never(left, right);
    }
    if (type != other) {
      throw translating.refused(
          "equals of " + type.getSimpleName() + " and " + other.getSimpleName(),
          "whether the two are of one class is not known before the code runs",
          "Cast the value to the class of the other");
    }
  }

  private static boolean related(Class<?> left, Class<?> right) {
    return left.isAssignableFrom(right) || right.isAssignableFrom(left);
  }

  private RuntimeException never(Term left, Term right) {
    return translating.refused(
        "equals of " + left.type().getSimpleName() + " and " + right.type().getSimpleName(),
        "in Java the two are never equal",
        "Convert one of them"
            + (left.type() == Ref.class || right.type() == Ref.class ? ", or compare Refs" : ""));
  }

  /** {@code a == b} of references: only where identity is what equality is. */
  Node same(Term left, Term right) {
    if (left instanceof EntityTerm || left instanceof RefTerm) {
      return sameKey(left, right);
    }
    if (right instanceof EntityTerm || right instanceof RefTerm) {
      return sameKey(right, left);
    }
    if (left.type().isEnum() || right.type().isEnum()) {
      return equal(left, right);
    }
    Class<?> type = left instanceof JavaTerm ? right.type() : left.type();
    throw translating.refused(
        "'==' of " + type.getSimpleName(),
        "it compares identities, which a database does not have",
        type == BigDecimal.class ? "Write a.compareTo(b) == 0" : "Write a.equals(b)");
  }

  private Node sameKey(Term left, Term right) {
    boolean related =
        right instanceof JavaTerm
            ? related(left.type(), right.type())
            : left.getClass() == right.getClass() && related(target(left), target(right));
    if (!related) {
      throw never(left, right);
    }
    Nodes nodes = new Nodes(translating);
    return new EqualityNode(
        nodes.node(left), nodes.node(right), Nodes.present(left), Nodes.present(right));
  }
}
