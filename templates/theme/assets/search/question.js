/* Understanding: what kind of question a text is, and which names and words it is about. It knows how Python looks,
   and nothing of the catalogue. */
(function (scope) {
  "use strict";
  const KEYWORDS = new Set(("and as assert async await break class continue def del elif else except finally for from global if import in is"
    + " lambda nonlocal not or pass raise return try while with yield None True False self cls match case type").split(" "));
  const DOTTED = "[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*";
  const SPECIAL = /^(?:def |class |object\.|self\.|\.)?(__[a-z]\w*__)(?:\(.*\))?:?$/;
  const PROMPT = /^(?:(?:>>>|\.\.\.|[$>%!]|In ?\[\d*\]:)\s+|[!%](?=pip|python|conda))+/;

  /* Full width, curly quotes and line breaks become what a keyboard types. */
  function plain(text) {
    return text.normalize("NFKC").replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
      .replace(/[‘’‚‛′`´]/g, "'").replace(/[“”„‟″«»]/g, '"').replace(/[‐‑‒–—−]/g, "-").replace(/\s+/g, " ").trim();
  }

  /* Letters without their accents: naïve, über. */
  const unaccented = text => text.normalize("NFD").replace(/(?<=[a-z])[\u0300-\u036f]+/gi, "").normalize("NFC");

  // ---- one reader for each thing that is pasted; each returns what it has found, or nothing

  function address(text) {
    const official = /(?:docs\.python\.org|^\/?)(?:\/[\w.-]+)*?\/?(library|c-api|reference|howto|tutorial)\/([\w.-]+?)\.html(?:#([\w.-]+))?(?:\s|$)/i.exec(text);
    if (official) {
      const [, , page, anchor = ""] = official;
      const name = anchor.replace(/^(?:module|func)-/, "");
      return { kind: "address", names: [...name ? [name] : [], page], signs: [`/${page}`], words: "" };
    }
    const own = /(?:^|\/)(modules|builtins|concepts|categories)\/([^\s/#?]+)\/?(?:[?#]\S*)?$/.exec(text);
    if (own) return { kind: "address", names: [decodeURI(own[2]).replace(/\.html?$/, "")], words: "" };
    const package_ = /pypi\.\w+\/(?:project|simple)\/([\w.-]+)/i.exec(text);
    return package_ && { kind: "install", names: [package_[1]], words: "" };
  }

  function command(text) {
    const bare = text.replace(PROMPT, "").replace(/^sudo (?:-\w+ )*/, "");
    const module_ = /^(?:python[\d.]*|py)(?:\.exe)?(?: -[\w.:]+)*? -m ([\w.]+)( .*)?$/i.exec(bare);
    const isPip = module_ && /^pip$/i.test(module_[1]);
    const installs = /^(?:pip[\d.]*|uv(?: pip)?|poetry|pdm|pipx|conda|mamba|pipenv|easy_install)(?:\.exe)? (?:(?:install|add|uninstall|show) )?(.*)$/i
      .exec(isPip ? `pip${module_[2] || ""}` : bare);
    if (installs && /install|add|show/i.test(bare)) {
      const named = installs[1].replace(/["']/g, "").split(" ").filter(one => /^[A-Za-z0-9]/.test(one) && !/\.(?:txt|toml|whl)$/.test(one));
      const names = named.map(one => /^[\w.-]+/.exec(one)[0]);
      return names.length ? { kind: "install", names, words: "" } : null;
    }
    return module_ && !isPip ? { kind: "command", names: [module_[1]], words: "" } : null;
  }

  function importing(text) {
    const bare = text.replace(PROMPT, "");
    const from = /^from ([\w.]*\w) import \(? ?(\w+|\*)/.exec(bare);
    if (from) return { kind: "import", names: [...from[2] === "*" ? [] : [`${from[1]}.${from[2]}`], from[1]], words: "" };
    const module_ = /^import ([\w.]+)(?: as \w+)?(?:, ?[\w.]+(?: as \w+)?)*(?:;.*| (?:import|from) .*)?$/.exec(bare);
    return module_ && { kind: "import", names: [module_[1]], words: "" };
  }

  const QUOTED = "['\"]?([\\w.-]+)['\"]?";
  /* What messages are about. A name that is missing may be gone, or never have been there. */
  const MESSAGES = [
    [new RegExp(`No module named ${QUOTED}`, "i"), name => ({ names: [name, name.split(".")[0]], isMissing: true })],
    [/partially initialized module|circular import/, () => ({ names: [] })],
    [new RegExp(`cannot import name ${QUOTED} from ${QUOTED}`, "i"), (name, module_) => ({ names: [`${module_}.${name}`, module_] })],
    [new RegExp(`cannot import name ${QUOTED}`, "i"), name => ({ names: [name] })],
    [new RegExp(`module ${QUOTED} has no attribute ${QUOTED}`, "i"), (module_, name) => ({ names: [`${module_}.${name}`, module_] })],
    [new RegExp(`(?:type object )?(?:['"](?!NoneType)([\\w.]+)['"](?: object)?|(?!NoneType)([\\w.]+) object) has no attribute ${QUOTED}`, "i"),
      (quoted, bare, name) => ({ names: [`${quoted || bare}.${name}`, quoted || bare] })],
    [new RegExp(`name ${QUOTED} is not defined`, "i"), name => ({ names: [name], isMissing: true })],
    [/invalid literal for (int)\(\)|could not convert string to (float)/, (one, other) => ({ names: [one || other] })],
    [/unhashable type/, () => ({ names: ["hash"] })],
    [new RegExp(`(${DOTTED})\\(\\) (?:takes|got|missing|argument|arg)`), name => ({ names: [name] })]
  ];
  const CLASS = /(?:^|[\s:("'])((?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Timeout|Expired|Group))\b(:?)/g;

  function error(text) {
    const classes = [...text.matchAll(CLASS)];
    const isPasted = /^Traceback|^File "/.test(text) || classes.some(one => one[2]);
    const found = MESSAGES.map(([pattern, meant]) => { const match = pattern.exec(text); return match && meant(...match.slice(1)); }).find(Boolean);
    const last = classes[classes.length - 1];
    if (!found && !isPasted) return null;
    const raised = last ? last[1] : "";
    const message = last && isPasted ? text.slice(last.index + last[0].length).trim() : text;
    const words = found?.isMissing ? message.replace(found.names[0], "") : message;   // what is missing is told apart
    const types = [...text.matchAll(/['"](\w+)['"] object/g)].map(([, type]) => type).join(" ");
    return { kind: "error", names: [], ...found, raised, types, words: `${raised} ${words.replace(/\[Errno \d+\]/, "")}`.trim() };
  }

  const NOUNS = "(?:modules?|librar(?:y|ies)|packages?|tools?|frameworks?)";
  const GUIDE = new RegExp(`\\b(?:which|what|best|good|recommended|right|popular) (?:python )?(?:standard )?${NOUNS}\\b`
    + `|\\b${NOUNS} (?:for|to|that|which|of)\\b|^(?:stdlib |standard )?${NOUNS}\\b|\\b(?:overview|alternatives?)\\b`
    + "|\\bwhat (?:should i|to|do i|can i) use\\b|\\bbest way\\b", "i");
  const MODULE = new RegExp(`\\b${NOUNS}\\b`, "i");
  const SEVERAL = /\b(?:modules|libraries|packages|tools|frameworks|overview|alternatives?)\b/i;   // asks for more than one
  const ASKED_FOR = new RegExp(`\\b(?:standard |stdlib )?(?:${NOUNS}|overview|alternatives?)\\b|\\bbest way\\b`, "gi");
  const FRAME = /\b(?:in|with|using|for) python ?3?$|^python ?3? |^(?:what is|what's|whats) /i;

  function choice(text) {
    const bare = text.replace(/\?+$/, "").replace(FRAME, "").trim();
    const between = /^(?:the )?(?:differences?|compar\w+|choos\w+) (?:between )?(.+?) (?:and|vs\.?|versus|or|with|to) (.+)$/i.exec(bare)
      || /^(?:should i use |when to use |use )?(.+?) (?:vs\.?|versus|or|against|compared (?:to|with)|instead of) (.+)$/i.exec(bare);
    const sides = between?.slice(1).map(side => side.replace(/^(?:the|a|an) /i, "").replace(/\(\)$/, ""));
    const isPair = sides?.every(side => side.split(" ").length < 4);
    if (isPair) return { kind: "choice", names: [], sides, words: sides.join(" ") };
    return /\s/.test(bare) && GUIDE.test(text) ? { kind: "choice", names: [], wantsGuide: true, wantsModule: MODULE.test(text), wantsOne: !SEVERAL.test(text), words: text.replace(ASKED_FOR, " ").trim() || text } : null;
  }

  const RELEASE = "(?:[\\w-]+ )?v?\\d+\\.\\d+";
  const CHANGES = /\b(?:new(?: features)?|chang(?:es?|ed)|removed|removals|deprecat(?:ed|ions)|changelog|release notes)\b/gi;
  const AROUND = /\b(?:what(?:'s|s| is| has| was| were)?|in|from|of|since|with|the)\b/gi;

  /* What changed in a version of Python, in a package, or in a release of it: all are looked up by one name. */
  function changes(text) {
    const bare = text.replace(/\?+$/, ""), left = bare.replace(CHANGES, " ");
    const rest = left.replace(AROUND, " ").replace(/\s+/g, " ").trim();
    const isRelease = new RegExp(`^${RELEASE}$`).test(rest);
    if (!isRelease && (left === bare || !/^[\w.-]+$/.test(rest))) return null;
    const of = rest.replace(/^(?:py(?:thon)? ?)?v?(3\.\d+)$/i, "python $1").replace(/ v(?=\d)/, " ");
    return { kind: "words", names: [bare, `${of} changes`], words: text };
  }

  const SHAPES = [
    ["slice", /^\w*\[ ?-?\w* ?: ?-?\w*(?: ?: ?-?\w*)? ?\]$/],
    ["percent", /^['"]?%(?:\(\w+\))?[-+0#]*\d*(?:\.\d+)?[sdifrxXeEgGoc]['"]?$/],
    ["date", /^['"]?(?:[-/:.,_ T]*%[-#]?[aAbBcdfHIjmMpSUuVwWxXyYzZGeT])+[-/:.,Z]*['"]?$/],
    ["f-string", /^[rR]?[fF][rR]?(["']).*\{.*\1$/],
    ["format", /^['"]?\{[^{}:]*:[^{}]+\}['"]?$|^:?[<>^=+-]?0?\d*[,_]?\.\d+[eEfFgGn%]$/],
    ["lambda", /^lambda\b.*:/],
    ["comprehension", /^[[{(].+ for \w+(?:, ?\w+)* in .+[\]})]$/]
  ];

  /* What is asked about a sign: "what does // do in python". */
  const ABOUT = /\b(?:what|whats|mean|means|meaning|operators?|symbol|sign|explain)\b/i, BETWEEN = /\b(?:vs|versus|or|differences?)\b/i;
  const FRAMING = /^(?:what(?:'?s)?|does|do|is|are|the|an?|means?|meaning|of|in|python3?|operators?|symbol|sign|how|to|use|used|explain)$/i;
  const OTHERS = 2;   // further words, as in "before a function"

  function askedSign(text) {
    const rest = text.replace(/\?+$/, "").split(" ").filter(word => !FRAMING.test(word));
    const signs = rest.filter(word => !/[\p{L}\d]/u.test(word) || SPECIAL.test(word) || SHAPES.some(([, pattern]) => pattern.test(word)));
    const isAsked = rest.length === 1 || ABOUT.test(text) && !BETWEEN.test(text) && rest.length <= 1 + OTHERS;
    return signs.length === 1 && isAsked ? signs[0] : text;
  }

  function sign(asked) {
    const text = askedSign(asked);
    const special = SPECIAL.exec(text);
    if (special) {
      const bare = special[1].replace(/^__|__$/g, "");
      return { kind: "sign", signs: [special[1]], names: [bare, special[1], `operator.${special[1]}`], words: special[1] };
    }
    const shape = SHAPES.find(([, pattern]) => pattern.test(text));
    if (shape) return { kind: "sign", signs: [`:${shape[0]}`], names: [], words: "" };
    return /[\p{L}\d]/u.test(text) ? null : { kind: "sign", signs: [text], names: [], words: "" };
  }

  /* The names in code, those that are called or subscripted first, as they stand. */
  function code(text) {
    const bare = text.replace(PROMPT, "").replace(/\b[rbuf]{0,2}("""|'''|"|')(?:\\.|(?!\1).)*\1/gi, "''").replace(/#.*$/, "");
    const found = [...bare.matchAll(new RegExp(`(@)?(?<![\\w.'")\\]])(${DOTTED})( ?[([])?`, "g"))]
      .filter(match => !KEYWORDS.has(match[2]))
      .map(([, isDecorator, name, opens]) => ({ name, isUsed: Boolean(isDecorator || opens && opens.trim() && !opens.startsWith(" ")), isDotted: name.includes(".") }));
    const words = found.filter(one => !one.isUsed && !one.isDotted && one.name.length > 2);
    const special = /\b(__[a-z]\w*__)\b/.exec(bare);
    const isCode = /^@\w|\w[([]|^\w+ ?=[^=]|:$/.test(bare) && (found.some(one => one.isUsed || one.isDotted) || special);
    if (!isCode || (words.length > 2 && !/[=:(]/.test(bare)) || words.length > 4) return null;
    const names = found.filter(one => one.isUsed || one.isDotted).map(one => one.name);
    return { kind: "code", names: [...new Set(names)], signs: special && !names.length ? [special[1]] : [], words: "" };
  }

  /* {kind, names, signs, words, …}: names that the question is about, the likeliest first; what to look for in words. */
  function understand(text) {
    const asked = plain(text);
    const read = [address, command, importing, sign, error, changes, choice, code].map(reader => reader(asked)).find(Boolean) || single(asked);
    read.names = [...new Set(read.names.map(name => name.replace(/^builtins\./, "").replace(/\.$/, "")))];
    return { signs: [], ...read, text: asked, words: unaccented(read.words) };
  }

  /* A keyword alone, or two that belong together: for, "is not", "with statement". */
  const PART = / (?:loops?|statements?|keywords?|operators?|expressions?|blocks?|clauses?)$/i;

  function keyword(text) {
    const bare = text.replace(/\?+$/, "").replace(FRAME, "").replace(PART, "").toLowerCase(), words = bare.split(" ");
    return words.length < 3 && words.every(word => KEYWORDS.has(word)) ? [bare] : [];
  }

  function single(text) {
    const about = /^(?:what is|what are|how to use|how does|docs? for|documentation (?:for|of)|python) ([\w.]+)(?: work| do| in python)?\??$/i.exec(text);
    const name = (about ? about[1] : text).replace(/[\s,;:!?]+$/, "").replace(/^[\s.,;:!?('"]+(?=\w)/, "").replace(/['"]$/, "").replace(/\(\)?$/, "");
    if (/^[\w-]+$/u.test(name) && /^\p{L}+$/u.test(name) && !/\p{Ll}\p{Lu}/u.test(name)) return { kind: "word", names: [name], signs: keyword(text), words: name };
    return { kind: /\s/.test(name) ? "words" : "name", names: [name], signs: keyword(text), words: text };
  }

  scope.AtlasQuestion = { understand, plain };
})(typeof self !== "undefined" ? self : globalThis);
