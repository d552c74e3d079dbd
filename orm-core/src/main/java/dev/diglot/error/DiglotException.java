package dev.diglot.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The root of everything that Diglot throws: unchecked, with a stable {@link ErrorCode}. */
public abstract class DiglotException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String codeId;
  private final String detail;

  /**
   * Creates an exception whose message starts with its code.
   *
   * @param code the stable code
   * @param message the fact, what was expected and what came, and what to do about it
   * @param cause what led to it, or null
   */
  protected DiglotException(ErrorCode code, String message, @Nullable Throwable cause) {
    super("[" + code.id() + "] " + Objects.requireNonNull(message, "message"), cause);
    this.codeId = code.id();
    this.detail = message;
  }

  /**
   * The message without the code in front.
   *
   * @return the text that the exception was created with
   */
  public final String detail() {
    return detail;
  }

  /**
   * The stable code, for example {@code DG-201}; its page is {@code docs/errors/DG-201.md}.
   *
   * @return the code
   */
  public final String code() {
    return codeId;
  }
}
