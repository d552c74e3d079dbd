package corpus;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The construct, reason and alternative with which a method is refused. */
@Retention(RetentionPolicy.RUNTIME)
@interface Refuses {
  String value();
}
