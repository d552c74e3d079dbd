package dev.diglot.chinook;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;

/** What a track sounds like. */
@Entity
@Table(name = "Genre")
record Genre(
    @Id @Column(name = "GenreId") int id, @Column(name = "Name", length = 120) String name) {}
