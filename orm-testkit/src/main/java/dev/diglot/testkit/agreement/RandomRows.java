package dev.diglot.testkit.agreement;

import dev.diglot.reference.Ref;
import dev.diglot.session.Session;
import dev.diglot.testkit.agreement.Wide.Color;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Rows with random values in every column. */
final class RandomRows {
  private static final int HOLDERS = 5;
  private static final int MOST_PARTS = 4;
  private static final List<Color> COLORS = List.of(Color.values());

  private final RandomValues values;

  RandomRows(long seed) {
    values = new RandomValues(seed);
  }

  void add(Session session, int count) {
    List<Holder> holders = new ArrayList<>();
    for (int i = 0; i < HOLDERS; i++) {
      holders.add(holder(i));
    }
    holders.forEach(session::add);
    int parts = 0;
    for (int i = 0; i < count; i++) {
      Wide wide = wide(i, holders);
      session.add(wide);
      for (int n = values.below(MOST_PARTS); n > 0; n--) {
        session.add(part(parts++, wide));
      }
    }
    session.commit();
  }

  /** A row without links. */
  Wide lonely() {
    Wide wide = wide(0, List.of(holder(0)));
    wide.owner = values.none();
    wide.keeper = values.none();
    return wide;
  }

  private Holder holder(int id) {
    Holder holder = new Holder();
    holder.id = id;
    holder.name = values.text();
    holder.rank = values.maybe(values::low);
    return holder;
  }

  private Part part(int id, Wide wide) {
    Part part = new Part();
    part.id = id;
    part.name = values.text();
    part.amount = values.below(7) - 2;
    part.maybeAmount = values.maybe(() -> values.below(5) - 1);
    part.wide = Ref.of(wide);
    return part;
  }

  private Wide wide(int id, List<Holder> holders) {
    Wide wide = new Wide();
    wide.id = id;
    texts(wide);
    numbers(wide);
    exact(wide);
    times(wide);
    wide.flag = values.flag();
    wide.maybeFlag = values.maybe(values::flag);
    wide.code = values.code();
    wide.maybeCode = values.flag() ? wide.code : values.maybe(values::code);
    wide.color = values.of(COLORS);
    wide.maybeColor = values.maybe(() -> values.of(COLORS));
    wide.place = new Place();
    wide.place.street = values.text();
    wide.place.floor = values.maybe(values::low);
    wide.owner = values.maybe(() -> Ref.of(values.of(holders)));
    wide.keeper = values.maybe(() -> values.of(holders));
    return wide;
  }

  private void texts(Wide wide) {
    wide.name = values.text();
    wide.maybeName = values.below(3) == 0 ? wide.name : values.maybe(values::text);
    wide.digits = values.ascii();
    wide.letter = values.letter();
    wide.maybeLetter = values.maybe(values::letter);
  }

  private void numbers(Wide wide) {
    wide.tiny = (byte) values.low();
    wide.small = (short) values.number();
    wide.number = values.number();
    wide.maybeNumber = values.below(3) == 0 ? wide.number : values.maybe(values::number);
    wide.low = values.low();
    wide.large = values.below(3) == 0 ? wide.number : values.large();
    wide.maybeLarge = values.below(3) == 0 ? wide.large : values.maybe(values::large);
    wide.rate = values.rate();
    wide.ratio = values.ratio();
    wide.maybeRatio = values.below(3) == 0 ? wide.ratio : values.maybe(values::ratio);
  }

  private void exact(Wide wide) {
    wide.price = values.below(3) == 0 ? values.small() : values.price();
    wide.maybePrice = values.maybe(values::small);
    wide.big = values.big();
  }

  private void times(Wide wide) {
    wide.day = values.day();
    wide.maybeDay = values.below(3) == 0 ? wide.day : values.maybe(values::day);
    wide.clock = values.clock();
    wide.at = values.at();
    wide.maybeAt = values.below(3) == 0 ? wide.at : values.maybe(values::at);
    wide.moment = values.moment();
    wide.maybeMoment = values.below(3) == 0 ? wide.moment : values.maybe(values::moment);
    wide.seen = values.moment().atOffset(ZoneOffset.UTC);
    wide.vintage = Year.of(1 + values.below(9_000));
    wide.span = values.span();
  }
}
