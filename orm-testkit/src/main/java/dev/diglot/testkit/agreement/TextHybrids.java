package dev.diglot.testkit.agreement;

import dev.diglot.testkit.agreement.Hybrid.Group;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Texts and characters. */
final class TextHybrids {

  private TextHybrids() {}

  static List<Group> groups() {
    String given = "a%";
    return List.of(
        equality(),
        patterns(given),
        nullable(null),
        parts(),
        positions(),
        changes(),
        joined(),
        characters());
  }

  private static Group equality() {
    return new Group("equality of texts")
        .when(w -> w.name.equals("abc"))
        .when(w -> w.name.equals(w.maybeName))
        .when(w -> Objects.equals(w.name, w.maybeName))
        .when(w -> "a%".equals(w.maybeName))
        .when(w -> !Objects.equals(w.maybeName, null))
        .when(w -> w.maybeName == null)
        .when(w -> w.maybeName != null && w.maybeName.equals(w.name))
        .when(w -> w.maybeName == null || !w.maybeName.equals("x"))
        .when(w -> w.name.equalsIgnoreCase("ABC"))
        .when(w -> w.name.compareTo("b") < 0)
        .when(w -> w.name.compareTo(w.place.street) >= 0)
        .when(w -> w.name.compareTo("abc") == 0)
        .when(w -> w.name.contentEquals("Abc"))
        .when(w -> w.name.isEmpty())
        .when(w -> w.name.isBlank())
        .when(w -> w.maybeName != null && w.maybeName.isBlank())
        .when(w -> !w.name.isEmpty() && w.name.length() < 4);
  }

  private static Group patterns(String given) {
    return new Group("patterns")
        .when(w -> w.name.startsWith("a"))
        .when(w -> w.name.startsWith("%"))
        .when(w -> w.name.startsWith("_\\"))
        .when(w -> w.name.startsWith(given))
        .when(w -> w.name.startsWith(w.place.street))
        .when(w -> w.name.endsWith("c"))
        .when(w -> w.name.endsWith("'"))
        .when(w -> w.name.endsWith(w.place.street))
        .when(w -> w.name.contains("b"))
        .when(w -> w.name.contains(""))
        .when(w -> w.name.contains("\\"))
        .when(w -> w.name.contains(given))
        .when(w -> w.place.street.contains(w.name))
        .when(w -> w.maybeName != null && w.maybeName.contains("é"));
  }

  private static Group nullable(@Nullable String none) {
    return new Group("captured nulls")
        .when(w -> Objects.equals(w.maybeName, none))
        .when(w -> !w.name.equals(none))
        .when(w -> none != null && w.name.startsWith(none))
        .value(w -> w.name + none)
        .when(w -> Objects.equals(w.maybeName == null ? none : w.name, w.name));
  }

  private static Group parts() {
    return new Group("parts of texts")
        .value(w -> w.name.substring(1))
        .value(w -> w.name.substring(w.name.length()))
        .value(w -> w.name.substring(0, 2))
        .value(w -> w.name.substring(1, w.name.length()))
        .value(w -> w.name.substring(w.name.indexOf("b") + 1))
        .value(w -> w.name.isEmpty() ? "" : w.name.substring(0, 1))
        .value(w -> w.name.charAt(0))
        .value(w -> w.name.charAt(w.name.length() - 1))
        .value(w -> w.name.codePointAt(0))
        .when(w -> !w.name.isEmpty() && w.name.charAt(0) == 'a');
  }

  private static Group positions() {
    return new Group("positions")
        .value(w -> w.name.length())
        .value(w -> w.maybeName == null ? -1 : w.maybeName.length())
        .value(w -> w.name.indexOf("b"))
        .value(w -> w.name.indexOf(""))
        .value(w -> w.name.indexOf('%'))
        .value(w -> w.name.indexOf(w.place.street))
        .value(w -> w.name.indexOf("b", 2))
        .value(w -> w.name.indexOf("b", -3))
        .value(w -> w.name.indexOf(w.place.street, 1))
        .value(w -> w.name.lastIndexOf("b"))
        .value(w -> w.name.lastIndexOf(""))
        .value(w -> w.name.lastIndexOf('a'))
        .value(w -> w.name.lastIndexOf(w.place.street));
  }

  private static Group changes() {
    return new Group("changed texts")
        .value(w -> w.name.trim())
        .value(w -> w.name.strip())
        .value(w -> w.name.stripLeading())
        .value(w -> w.name.stripTrailing())
        .value(w -> w.digits.toUpperCase(Locale.ROOT))
        .value(w -> w.digits.toLowerCase())
        .value(w -> w.name.replace("b", "xy"))
        .value(w -> w.name.replace("a%", ""))
        .value(w -> w.name.replace('a', 'b'))
        .value(w -> w.name.repeat(2))
        .value(w -> w.name.concat("!"))
        .when(w -> w.name.trim().isEmpty())
        .value(w -> w.name.trim().length())
        .when(w -> w.digits.equalsIgnoreCase(w.digits.toUpperCase(Locale.ROOT)));
  }

  private static Group joined() {
    return new Group("joined texts")
        .value(w -> w.name + w.maybeName)
        .value(w -> w.maybeName + "")
        .value(w -> "n=" + w.number + ", " + w.maybeNumber + ";" + w.large)
        .value(w -> w.flag + "/" + w.maybeFlag)
        .value(w -> w.letter + w.name)
        .value(w -> "" + w.maybeLetter + w.tiny + w.small)
        .value(w -> w.day + " " + w.maybeDay)
        .value(w -> w.price + "|" + w.big)
        .value(w -> w.color + "-" + w.maybeColor + w.code)
        .value(w -> String.valueOf(w.number))
        .value(w -> String.valueOf(w.maybeName))
        .value(w -> Integer.toString(w.number) + Objects.toString(w.maybeNumber, "none"))
        .value(Wide::label)
        .value(w -> w.place.line());
  }

  private static Group characters() {
    return new Group("characters")
        .when(w -> w.letter == 'a')
        .when(w -> w.letter >= 'a' && w.letter <= 'z')
        .when(w -> w.letter < 'é')
        .when(w -> w.maybeLetter != null && w.maybeLetter == w.letter)
        .when(w -> Objects.equals(w.maybeLetter, w.letter))
        .value(w -> w.letter - 'a')
        .value(w -> (char) (w.letter + 1))
        .value(w -> (int) w.letter)
        .when(w -> Character.compare(w.letter, 'c') > 0)
        .when(w -> Character.isWhitespace(w.letter))
        .value(w -> Character.toString(w.letter))
        .value(
            w ->
                switch (w.digits) {
                  case "one" -> 1;
                  case "two", "TWO" -> 2;
                  default -> 0;
                });
  }
}
