package dev.diglot.lambda;

import dev.diglot.reference.Ref;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.type.StandardTypes;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.List;

/** Static types: casts and tests of them. */
final class Types {
  private final Translating translating;

  Types(Translating translating) {
    this.translating = translating;
  }

  static Class<?> boxed(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }

  static Class<?> unboxed(Class<?> type) {
    return MethodType.methodType(type).unwrap().returnType();
  }

  /** Whether values of a static type may be of another class. */
  static boolean open(Class<?> type) {
    return !Modifier.isFinal(type.getModifiers()) && !type.isEnum() && type != Ref.class;
  }

  Term cast(Term term, Class<?> type) {
    if (term instanceof JavaTerm java) {
      return java.as(type);
    }
    if (term instanceof ValueTerm value) {
      return value(value, type);
    }
    if (term instanceof EntityTerm || term instanceof EmbeddedTerm || term instanceof RefTerm) {
      requireRelated(term, type);
    }
    return term;
  }

  private Term value(ValueTerm value, Class<?> type) {
    requireRelated(value, type);
    Class<?> known = boxed(value.type());
    return known.isAssignableFrom(type) ? value.as(type) : value;
  }

  private void requireRelated(Term term, Class<?> type) {
    Class<?> known = boxed(term.type());
    if (!known.isAssignableFrom(type) && !type.isAssignableFrom(known)) {
      throw translating.refused(
          "a cast to " + type.getSimpleName(),
          Words.of(term) + " is never " + Words.withArticle(type.getSimpleName()),
          "Leave the cast out");
    }
  }

  Term test(Term term, Class<?> tested) {
    JavaTerm java = new JavaCode(translating).of(term);
    if (java != null) {
      return JavaCode.computed(
          boolean.class, values -> tested.isInstance(values.get(0)), List.of(java));
    }
    Class<?> known = boxed(term.type());
    if (tested.isAssignableFrom(known)) {
      return Nodes.present(term)
          ? constant(true)
          : ValueTerm.of(new NullTestNode(new Nodes(translating).node(term), true), boolean.class);
    }
    if (!open(known) || term instanceof EntityTerm) {
      return constant(false);
    }
    throw translating.refused(
        "instanceof " + tested.getSimpleName(),
        "a column has no class that could be asked for",
        "Compare a property that tells the kinds apart");
  }

  private static Term constant(boolean answer) {
    return ValueTerm.of(new LiteralNode(answer, StandardTypes.BOOLEAN), boolean.class);
  }
}
