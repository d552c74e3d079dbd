package dev.diglot.mapping;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Has the bodies of methods translated, and notes those that cannot run in a database. */
final class JavaBodies {
  private final MappingView view;
  private final Problems problems;
  private boolean looked;
  private @Nullable HybridTranslator translator;

  JavaBodies(MappingView view, Problems problems) {
    this.view = view;
    this.problems = problems;
  }

  /** Looked for when the first body is met: translation is a third of the library. */
  private @Nullable HybridTranslator translator() {
    if (!looked) {
      looked = true;
      translator =
          ServiceLoader.load(HybridTranslator.class, HybridTranslator.class.getClassLoader())
              .findFirst()
              .orElse(null);
    }
    return translator;
  }

  /** The expression of a method without parameters, or null after the problem was noted. */
  @Nullable ExpressionTemplate translate(
      EntityDraft draft, Method method, String property, Class<?> value) {
    String typed = typed(draft, property, value);
    return noting(draft, property, typed, t -> t.translate(view, draft.type(), method));
  }

  /** The expression of code over one value, or null after the problem was noted. */
  @Nullable ExpressionTemplate read(EntityDraft draft, String property, Serializable code) {
    String typed = "set the part to a typed expression.";
    return noting(draft, property, typed, t -> t.translate(view, code));
  }

  /** The expression of a static method over its one value, or null after the problem was noted. */
  @Nullable ExpressionTemplate function(
      EntityDraft draft, String property, Method method, String instead) {
    return noting(draft, property, instead, t -> t.function(view, method));
  }

  /** How code is translated. */
  private interface Translation {
    ExpressionTemplate by(HybridTranslator translator) throws UntranslatableException;
  }

  private @Nullable ExpressionTemplate noting(
      EntityDraft draft, String property, String typed, Translation translation) {
    try {
      HybridTranslator found = translator();
      if (found != null) {
        return translation.by(found);
      }
      problems.add(
          draft.type(), property, "is written in Java, which nothing here translates.", typed);
    } catch (UntranslatableException refused) {
      problems.add(
          draft.type(),
          property,
          "has a body that cannot run in the database: " + refused.fact(),
          refused.fix() + " Or " + typed);
    }
    return null;
  }

  /** The typed expression that says it, too. */
  static String typed(EntityDraft draft, String property, Class<?> value) {
    return String.format(
        "write an @ExpressionOf(\"%s\") static Expr<%s> %sSql(Root<%s> root).",
        property, Primitives.wrapped(value).getSimpleName(), property, draft.name());
  }
}
