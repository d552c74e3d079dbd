package corpus;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The text of the value that a method is read to; bodies of lambdas follow in braces. */
@Retention(RetentionPolicy.RUNTIME)
@interface Gives {
  String value();
}
