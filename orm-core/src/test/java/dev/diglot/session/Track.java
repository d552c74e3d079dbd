package dev.diglot.session;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;

/** A track, which knows nothing of its playlists. */
@Entity
final class Track {
  @Id @GeneratedValue Integer id;

  @Column(length = 20)
  String name;

  Track() {}

  Track(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }
}
