package dev.diglot.examples.ch03mixins;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.mixin.AsMap;

/** A program that logs in; another entity that uses the same mixins. */
@Entity
public class Bot implements AsMap, HasUsername {
  @Id @GeneratedValue private Integer id;
  private String username;
  private String purpose;

  /** For Diglot, which fills the fields of rows that it reads. */
  Bot() {}

  /**
   * Makes a bot that has no row yet.
   *
   * @param username the name to log in with
   * @param purpose what it is for
   */
  public Bot(String username, String purpose) {
    this.username = username;
    this.purpose = purpose;
  }

  /**
   * The key.
   *
   * @return the key, null before the first flush
   */
  public Integer id() {
    return id;
  }

  @Override
  public String username() {
    return username;
  }

  /**
   * What the bot is for.
   *
   * @return a few words
   */
  public String purpose() {
    return purpose;
  }
}
