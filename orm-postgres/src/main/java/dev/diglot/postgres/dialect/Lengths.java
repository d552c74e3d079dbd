package dev.diglot.postgres.dialect;

/** Names of types without lengths: a cast to a length cuts off without a word. */
final class Lengths {
  private Lengths() {}

  /**
   * The name without what stands in parentheses; {@code char} and {@code bit} mean a length of 1.
   */
  static String without(String name) {
    StringBuilder bare = new StringBuilder(name.length());
    boolean quoted = false;
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      quoted ^= c == '"';
      depth += !quoted && c == '(' ? 1 : 0;
      if (depth == 0) {
        bare.append(c);
      }
      depth -= !quoted && c == ')' ? 1 : 0;
    }
    return bare.toString()
        .replaceFirst("^char(acter)?(?=$|\\[)", "bpchar")
        .replaceFirst("^bit(?=$|\\[)", "bit varying");
  }
}
