package dev.diglot.testkit.types;

import dev.diglot.type.StandardTypes;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Text, bytes, and what is kept as text. */
final class TextSamples {
  /** Letters of several scripts, what SQL treats specially, and control characters. */
  private static final String ALPHABET =
      "abcXYZ019 '\"`\\%_?$:;-/*{}[]()&|<>äöüßéçñøåÆŁžЖδאع中日한\u0301\u200d€😀𝄞\t\n\r\u0001";

  private static final int LARGE = 70_000;

  private TextSamples() {}

  static void addTo(List<Sample<?>> all) {
    all.add(
        Samples.of(
            "varchar(60)",
            StandardTypes.varchar(60),
            TextSamples::text,
            "",
            " ",
            "  both ends  ",
            "null",
            "'",
            "''; drop table x; --",
            "\\",
            "\\'",
            "%_",
            "${x} {d '2020-01-01'} ? :name $1 $$",
            "Ünïcödé ß ı İ",
            "e\u0301",
            "😀".repeat(15)));
    all.add(
        Samples.of(
            "text", StandardTypes.TEXT, TextSamples::text, "", "ä".repeat(LARGE), "x\r\ny\n"));
    all.add(
        Samples.of(
            "character",
            StandardTypes.CHARACTER,
            random -> (char) ('!' + random.nextInt(90)),
            ' ',
            '\'',
            'ß',
            '中'));
    all.add(Samples.of("varbinary(64)", StandardTypes.binary(64), TextSamples::bytes, new byte[0]));
    all.add(
        Samples.of("bytes", StandardTypes.BYTES, TextSamples::bytes, new byte[0], new byte[LARGE]));
    all.add(
        Samples.of(
            "uuid",
            StandardTypes.UUID,
            random -> new UUID(random.nextLong(), random.nextLong()),
            new UUID(0, 0),
            new UUID(-1, -1)));
    all.add(
        Samples.of(
            "enum by name",
            StandardTypes.enumByName(DayOfWeek.class, 20),
            random -> DayOfWeek.of(1 + random.nextInt(7))));
    all.add(
        Samples.of(
            "zone", StandardTypes.ZONE, random -> ZoneId.of("Europe/Paris"), ZoneOffset.UTC));
    all.add(Samples.of("currency", StandardTypes.CURRENCY, random -> Currency.getInstance("EUR")));
    all.add(
        Samples.of(
            "uri",
            StandardTypes.uri(200),
            random -> URI.create("https://example.org/" + random.nextInt()),
            URI.create("mailto:a@b?subject=%20'")));
  }

  private static String text(Random random) {
    int[] letters = ALPHABET.codePoints().toArray();
    int length = random.nextInt(30);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(65)];
    random.nextBytes(bytes);
    return bytes;
  }
}
