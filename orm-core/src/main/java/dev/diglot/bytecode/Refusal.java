package dev.diglot.bytecode;

/**
 * Why a method has no expression.
 *
 * @param className the class that declares the method, by its binary name
 * @param method its name
 * @param line the line of source; 0 when not known
 * @param construct what stands there, for example {@code a loop}
 * @param reason why that cannot be an expression; a sentence without its full stop
 * @param instead what to write; a sentence without its full stop
 */
public record Refusal(
    String className, String method, int line, String construct, String reason, String instead) {

  /**
   * The refusal in one line, for example {@code com.shop.User.total (line 12): a loop: …}.
   *
   * @return place, construct, reason and alternative
   */
  public String message() {
    String place = line == 0 ? "" : " (line " + line + ")";
    return className + "." + method + place + ": " + construct + ": " + reason + "; " + instead
        + ".";
  }
}
