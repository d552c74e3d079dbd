package dev.diglot.chinook;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.JoinColumn;
import dev.diglot.annotation.JoinTable;
import dev.diglot.annotation.ManyToMany;
import dev.diglot.annotation.OrderBy;
import dev.diglot.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tracks that somebody put together. */
@Entity
@Table(name = "Playlist")
class Playlist {
  @Id
  @Column(name = "PlaylistId")
  private int id;

  @Column(name = "Name", length = 120)
  private @Nullable String name;

  @ManyToMany
  @JoinTable(
      name = "PlaylistTrack",
      joinColumns = @JoinColumn(name = "PlaylistId"),
      inverseJoinColumns = @JoinColumn(name = "TrackId"))
  @OrderBy("id")
  private List<Track> tracks = new ArrayList<>();

  Playlist() {}

  Playlist(int id, @Nullable String name) {
    this.id = id;
    this.name = name;
  }

  int id() {
    return id;
  }

  @Nullable String name() {
    return name;
  }

  List<Track> tracks() {
    return tracks;
  }
}
