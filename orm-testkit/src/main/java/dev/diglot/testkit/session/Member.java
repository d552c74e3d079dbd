package dev.diglot.testkit.session;

import dev.diglot.annotation.Check;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.Table;
import dev.diglot.annotation.UniqueConstraint;
import dev.diglot.reference.Ref;
import org.jspecify.annotations.Nullable;

/** What breaks constraints of every kind. */
@Entity
@Table(
    name = "kit_member",
    uniqueConstraints = @UniqueConstraint(columns = "email", name = "uq_kit_member_email"))
@Check(value = "age >= 0", name = "ck_kit_member_age")
class Member {
  @Id private int id;

  @Column(length = 60, nullable = false)
  private @Nullable String email;

  private int age;
  @ManyToOne private @Nullable Ref<Team> team;

  Member() {}

  Member(int id, @Nullable String email) {
    this.id = id;
    this.email = email;
  }

  Member in(Ref<Team> newTeam) {
    team = newTeam;
    return this;
  }

  int id() {
    return id;
  }

  @Nullable String email() {
    return email;
  }

  void write(@Nullable String newEmail) {
    email = newEmail;
  }

  int age() {
    return age;
  }

  void turn(int newAge) {
    age = newAge;
  }

  @Nullable Ref<Team> team() {
    return team;
  }
}
