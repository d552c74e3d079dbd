package dev.diglot.lambda;

/** What terms are called in messages. */
final class Words {

  private Words() {}

  static String of(Term term) {
    if (term instanceof EntityTerm) {
      return "an entity";
    }
    if (term instanceof EmbeddedTerm) {
      return "an embedded value";
    }
    if (term instanceof RefTerm) {
      return "a Ref";
    }
    if (term instanceof RowsTerm) {
      return "a collection";
    }
    if (term instanceof OptionalTerm) {
      return "an Optional";
    }
    if (term instanceof FunctionTerm) {
      return "a function";
    }
    if (term instanceof OrderTerm) {
      return "a comparator";
    }
    if (term instanceof ConstructedTerm) {
      return "a new " + term.type().getSimpleName();
    }
    if (term instanceof ComparedTerm) {
      return "the result of compareTo";
    }
    return term instanceof ListTerm ? "a list" : withArticle(term.type().getSimpleName());
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
