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
    if (term instanceof ConstructedTerm) {
      return "a new " + term.type().getSimpleName();
    }
    return term instanceof ListTerm ? "a list" : "a " + term.type().getSimpleName();
  }
}
