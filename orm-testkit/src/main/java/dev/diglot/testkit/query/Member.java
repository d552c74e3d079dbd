package dev.diglot.testkit.query;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.ComparatorOf;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.Table;
import dev.diglot.reference.Ref;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody whose properties are compared by keys. */
@Entity
@Table(name = "kit_member")
class Member {
  @Id private int id;

  @Column(length = 40)
  private @Nullable String email;

  @Column(length = 40)
  private @Nullable String town;

  private int points;

  @ManyToOne private @Nullable Ref<Member> sponsor;

  Member() {}

  Member(int id, @Nullable String email, int points, @Nullable Member sponsor) {
    this.id = id;
    this.email = email;
    this.points = points;
    this.sponsor = sponsor == null ? null : Ref.of(sponsor);
  }

  @Hybrid
  @Nullable String mail() {
    return email;
  }

  @ComparatorOf("mail")
  static String mailKey(String mail) {
    return mail.toLowerCase(Locale.ROOT);
  }

  @ComparatorOf("points")
  static int tens(int points) {
    return points / 10;
  }

  int id() {
    return id;
  }

  @Nullable String email() {
    return email;
  }

  @Nullable String town() {
    return town;
  }

  int points() {
    return points;
  }

  @Nullable Ref<Member> sponsor() {
    return sponsor;
  }
}
