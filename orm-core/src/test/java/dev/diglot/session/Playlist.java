package dev.diglot.session;

import static dev.diglot.annotation.CascadeType.ALL;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.JoinTable;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OneToOne;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.List;

/** A list of tracks through a join table, with a cover of its own. */
@Entity
final class Playlist {
  @Id @GeneratedValue Integer id;

  @Column(length = 20)
  String name;

  @JoinTable(name = "playlist_track")
  @OneToMany(cascade = ALL, orphanRemoval = true)
  List<Track> tracks = new ArrayList<>();

  @OneToOne(cascade = ALL, orphanRemoval = true)
  Ref<Track> cover;

  Playlist() {}

  Playlist(String name) {
    this.name = name;
  }
}
