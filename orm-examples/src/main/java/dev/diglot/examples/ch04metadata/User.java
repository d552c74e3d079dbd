package dev.diglot.examples.ch04metadata;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.annotation.Table;
import java.time.Instant;

/** A user; its table has an index and a server default. */
// tag::user[]
@Entity
@Table(name = "user", indexes = @Index(columns = {"lastname", "firstname"}))
public class User {
  @Id @GeneratedValue private Integer id;

  @Column(length = 50)
  private String firstname;

  @Column(length = 50, nullable = false)
  private String lastname;

  @Column(length = 200, unique = true)
  private String username;

  @Column(nullable = false, serverDefault = "current_timestamp")
  private Instant createdAt;
}
// end::user[]
