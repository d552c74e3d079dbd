package dev.diglot.engine;

import java.util.regex.Pattern;

/** JDBC addresses in messages. */
final class Addresses {
  /** {@code user:password@} before a host. */
  private static final Pattern CREDENTIALS = Pattern.compile("//[^/@]*@");

  private Addresses() {}

  /** The address without credentials and without parameters, which may hold a password. */
  static String withoutSecrets(String url) {
    int parameters = url.length();
    for (char separator : new char[] {'?', ';'}) {
      int found = url.indexOf(separator);
      parameters = found < 0 ? parameters : Math.min(parameters, found);
    }
    return CREDENTIALS.matcher(url.substring(0, parameters)).replaceAll("//");
  }
}
