package dev.diglot.lambda;

import java.util.Map;

/** What terms are called in messages. */
final class Words {
  private static final Map<Class<? extends Term>, String> KINDS =
      Map.of(
          EntityTerm.class, "an entity",
          EmbeddedTerm.class, "an embedded value",
          RefTerm.class, "a Ref",
          RowsTerm.class, "a collection",
          OptionalTerm.class, "an Optional",
          FunctionTerm.class, "a function",
          OrderTerm.class, "a comparator",
          ComparedTerm.class, "the result of compareTo",
          ListTerm.class, "a list");

  private Words() {}

  static String of(Term term) {
    String kind = KINDS.get(term.getClass());
    return kind == null ? withArticle(nameOf(term)) : kind;
  }

  private static String nameOf(Term term) {
    String name = term.type().getSimpleName();
    return term instanceof ConstructedTerm ? "new " + name : name;
  }

  static String withArticle(String noun) {
    return ("AEIOaeio".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  /** What to write in the place of a term that is no single value. */
  static String singleValueOf(Term term) {
    if (term instanceof ComparedTerm) {
      return "Compare it with 0";
    }
    if (term instanceof RowsTerm) {
      return "Ask it for what a query can answer, such as size() or stream().anyMatch(…), or fetch"
          + " the collection and use it in Java";
    }
    return term instanceof OptionalTerm
        ? "Write orElse(…) or isPresent()"
        : "Take a property of it";
  }
}
