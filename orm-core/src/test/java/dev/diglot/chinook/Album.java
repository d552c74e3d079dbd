package dev.diglot.chinook;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.annotation.JoinColumn;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OrderBy;
import dev.diglot.annotation.Table;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tracks that came out together. */
@Entity
@Table(name = "Album", indexes = @Index(columns = "ArtistId"))
class Album {
  @Id
  @Column(name = "AlbumId")
  private int id;

  @Column(name = "Title", length = 160, nullable = false)
  private String title = "";

  @ManyToOne(optional = false)
  @JoinColumn(name = "ArtistId", nullable = false)
  private @Nullable Ref<Artist> artist;

  @OneToMany(mappedBy = "album", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<Track> tracks = new ArrayList<>();

  Album() {}

  Album(int id, String title) {
    this.id = id;
    this.title = title;
  }

  int id() {
    return id;
  }

  String title() {
    return title;
  }

  @Nullable Ref<Artist> artist() {
    return artist;
  }

  List<Track> tracks() {
    return tracks;
  }
}
