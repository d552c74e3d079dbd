package dev.diglot.lambda;

/** Turns one call of a method into what it stands for. */
@FunctionalInterface
public interface MethodTranslation {

  /**
   * Translates a call.
   *
   * @param call the receiver and the arguments
   * @return what the call stands for
   */
  Term translate(Call call);
}
