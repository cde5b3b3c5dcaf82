/* Which names and words are meant by what is misspelt or not yet whole. */
(function (scope) {
  "use strict";

  /* The letters a name has, as bits: names whose letters differ much need no closer look. */
  function letters(name) {
    let found = 0;
    for (let i = 0; i < name.length; i++) found |= 1 << (name.charCodeAt(i) & 31);
    return found;
  }

  function bits(value) {
    let count = 0;
    for (; value; value &= value - 1) count++;
    return count;
  }

  /* Damerau-Levenshtein distance (neighbours swapped count once), at most `most`; more is most + 1.
     The three rows it needs are made once: it is asked hundreds of times for each key pressed. */
  const rows = [0, 1, 2].map(() => new Uint8Array(256));
  function edits(a, b, most) {
    let [before, last, row] = rows;
    const width = Math.min(b.length, 255), height = Math.min(a.length, 255);
    for (let j = 0; j <= width; j++) last[j] = j;
    for (let i = 1; i <= height; i++) {
      const letter = a.charCodeAt(i - 1), earlier = i > 1 ? a.charCodeAt(i - 2) : -1;
      let least = row[0] = i, previous = -1;
      for (let j = 1; j <= width; j++) {
        const other = b.charCodeAt(j - 1);
        let value = last[j - 1] + (letter === other ? 0 : 1);
        if (last[j] < value) value = last[j] + 1;
        if (row[j - 1] < value) value = row[j - 1] + 1;
        if (j > 1 && letter === previous && earlier === other && before[j - 2] < value) value = before[j - 2] + 1;
        row[j] = value;
        if (value < least) least = value;
        previous = other;
      }
      if (least > most) return most + 1;
      [before, last, row] = [last, row, before];
    }
    return last[width];
  }

  const reversed = text => [...text].reverse().join("");

  class Spelling {
    constructor(starts, ends) {
      this.starts = starts;
      this.ends = ends;
    }

    /* Names and words near this one, nearest first: [{key, distance, rank, isName, isWord}].
       One error leaves what is before it or what is behind it whole; see generator/search/spelling.py. */
    async near(word, most) {
      const half = word.length >> 1, rest = Math.max(1, word.length - half - 1);
      const backwards = reversed(word);
      // Two letters in the middle that changed places leave neither half whole, and what is left of a short name begins too many.
      const swapped = word.slice(0, half - 1) + word[half] + word[half - 1] + word.slice(half + 1);
      const [starting, ending, marks] = await Promise.all([
        this.starts.beginning(word.slice(0, half), word), this.ends.beginning(backwards.slice(0, rest), backwards), this.starts.get(swapped)
      ]);
      if (marks) starting.push([swapped, marks]);
      const own = letters(word), found = new Map();
      for (const [list, isBackwards] of [[starting, false], [ending, true]]) for (const [key, marks] of list) {
        if (Math.abs(key.length - word.length) > most || bits(letters(key) ^ own) > 2 * most) continue;
        const name = isBackwards ? reversed(key) : key;
        const distance = edits(word, name, most);
        if (distance <= most && !found.has(name)) found.set(name, spelt(name, marks, distance));
      }
      const isFirst = one => one.key[0] === word[0] ? 0 : 1;
      return [...found.values()].sort((a, b) => a.distance - b.distance || isFirst(a) - isFirst(b) || b.rank - a.rank);
    }

    /* Names that begin with this, the likeliest first. */
    async beginning(word) {
      const found = (await this.starts.beginning(word)).map(([key, marks]) => spelt(key, marks, key.length - word.length));
      return found.filter(one => one.isName && one.key !== word)
        .sort((a, b) => b.rank - a.rank || a.distance - b.distance);
    }
  }

  const spelt = (key, marks, distance) => {
    const isName = /\d/.test(marks[0]);
    return { key, distance, isName, rank: isName ? Number(marks[0]) : 0, isWord: marks.endsWith("w") };
  };

  scope.AtlasSpelling = { Spelling, edits };
})(typeof self !== "undefined" ? self : globalThis);
