package dev.diglot.chinook;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OrderBy;
import dev.diglot.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who made albums. */
@Entity
@Table(name = "Artist")
class Artist {
  @Id
  @Column(name = "ArtistId")
  private int id;

  @Column(name = "Name", length = 120)
  private @Nullable String name;

  @OneToMany(mappedBy = "artist", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<Album> albums = new ArrayList<>();

  Artist() {}

  Artist(int id, @Nullable String name) {
    this.id = id;
    this.name = name;
  }

  int id() {
    return id;
  }

  @Nullable String name() {
    return name;
  }

  List<Album> albums() {
    return albums;
  }
}
