package dev.diglot.chinook;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.annotation.JoinColumn;
import dev.diglot.annotation.ManyToMany;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OrderBy;
import dev.diglot.annotation.Table;
import dev.diglot.reference.Ref;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the shop sells. */
@Entity
@Table(
    name = "Track",
    indexes = {@Index(columns = "AlbumId"), @Index(columns = "GenreId")})
class Track {
  @Id
  @Column(name = "TrackId")
  private int id;

  @Column(name = "Name", length = 200, nullable = false)
  private String name = "";

  @ManyToOne
  @JoinColumn(name = "AlbumId")
  private @Nullable Ref<Album> album;

  @ManyToOne(optional = false)
  @JoinColumn(name = "MediaTypeId", nullable = false)
  private @Nullable Ref<MediaType> mediaType;

  @ManyToOne
  @JoinColumn(name = "GenreId")
  private @Nullable Ref<Genre> genre;

  @Column(name = "Composer", length = 220)
  private @Nullable String composer;

  @Column(name = "Milliseconds")
  private int milliseconds;

  @Column(name = "Bytes")
  private @Nullable Long bytes;

  @Column(name = "UnitPrice", precision = 10, scale = 2, nullable = false)
  private BigDecimal unitPrice = BigDecimal.ZERO;

  @ManyToMany(mappedBy = "tracks")
  @OrderBy("id")
  private List<Playlist> playlists = new ArrayList<>();

  Track() {}

  Track(int id, Ref<MediaType> mediaType, @Nullable Ref<Genre> genre) {
    this.id = id;
    this.mediaType = mediaType;
    this.genre = genre;
  }

  Track describe(String title, @Nullable String writer, int length, @Nullable Long size) {
    this.name = title;
    this.composer = writer;
    this.milliseconds = length;
    this.bytes = size;
    return this;
  }

  Track price(BigDecimal price) {
    this.unitPrice = price;
    return this;
  }

  int id() {
    return id;
  }

  String name() {
    return name;
  }

  @Nullable Ref<Album> album() {
    return album;
  }

  @Nullable Ref<MediaType> mediaType() {
    return mediaType;
  }

  @Nullable Ref<Genre> genre() {
    return genre;
  }

  @Nullable String composer() {
    return composer;
  }

  int milliseconds() {
    return milliseconds;
  }

  @Nullable Long bytes() {
    return bytes;
  }

  BigDecimal unitPrice() {
    return unitPrice;
  }

  List<Playlist> playlists() {
    return playlists;
  }
}
