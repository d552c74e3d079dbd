/** What the page about own types adds for every database. */
@NullMarked
package com.example.climate;

import org.jspecify.annotations.NullMarked;
