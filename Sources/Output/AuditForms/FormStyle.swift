/// How the form looks: large enough for a thumb, on a screen from 320 pixels.
///
/// The tick is drawn: a letter for it that no font of the page has is searched for through all fonts of the device, at the first
/// answer. Khmer has its own font first, so that no other is tried for it.
let formStyle = ###"""
  :root { --ink: #16181d; --faint: #565b66; --line: #8a909c; --ground: #fff; --soft: #f1f3f6; --good: #1a6b2e; --poor: #7a4f00;
    --bad: #a30000; --main: #0b4a8f; }
  * { box-sizing: border-box; }
  html { scroll-padding-bottom: 14rem; }
  body { margin: 0 auto; max-width: 46rem; padding: 0 .8rem 14rem; color: var(--ink); background: var(--ground);
    font: 1rem/1.5 "Embedded Khmer", "Noto Sans", "Segoe UI", Roboto, Arial, "Noto Sans Khmer", "Khmer OS", "Leelawadee UI", sans-serif; }
  :lang(km) { line-height: 1.8; overflow-wrap: anywhere; }
  h1, h2, h3, b { font-weight: 600; }
  h1 { font-size: 1.1rem; margin: .5rem 0; } h2 { font-size: 1.35rem; margin: .8rem 0 .4rem; }
  h3 { font-size: 1.1rem; margin: .3rem 0 .5rem; } h3.group { margin-top: 2rem; border-top: 2px solid var(--ink); padding-top: .6rem; }
  p { margin: .3rem 0; overflow-wrap: anywhere; }
  button, input, textarea, summary { font: inherit; line-height: inherit; }
  button { min-height: 2.75rem; padding: .3rem .9rem; border: 1px solid var(--main); border-radius: .4rem; background: var(--ground);
    color: var(--main); cursor: pointer; }
  button.main, button[aria-pressed="true"] { background: var(--main); color: #fff; }
  button.danger { border-color: var(--bad); color: var(--bad); } button.quiet { border: 0; text-decoration: underline; padding: 0 .3rem; }
  button.link { border: 0; text-align: start; padding: .3rem 0; text-decoration: underline; min-height: 2rem; }
  :focus-visible { outline: 3px solid #c25b00; outline-offset: 2px; }
  #section-title:focus, #view:focus, h3:focus { outline: none; }
  input[type=text], input[type=date], input[type=password], input[type=file], textarea { width: 100%; min-height: 2.75rem;
    padding: .4rem .6rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--ground); color: var(--ink); }
  input[aria-invalid="true"] { border: 2px solid var(--bad); }
  .field { margin: .6rem 0; } .field label { display: block; font-weight: 600; }
  .wrong { color: var(--bad); font-weight: 600; } .wrong:empty { display: none; }
  fieldset { border: 0; padding: 0; margin: .4rem 0; min-width: 0; } legend { font-weight: 600; padding: 0; }
  .rating { display: flex; flex-wrap: wrap; gap: .4rem; } .rating label { flex: 1 1 8rem; position: relative; }
  .rating input { position: absolute; opacity: 0; inset: 0; width: 100%; height: 100%; margin: 0; cursor: pointer; }
  .rating span { display: flex; align-items: center; justify-content: center; text-align: center; min-height: 2.9rem; padding: .2rem .5rem;
    border: 2px solid var(--line); border-radius: .4rem; height: 100%; }
  .rating input:focus-visible + span { outline: 3px solid #c25b00; outline-offset: 2px; }
  .rating input:checked + span { color: #fff; background: var(--faint); border-color: var(--faint); font-weight: 600; }
  .rating input:checked + span::before, nav .done .count::after { content: ""; flex: none; display: inline-block; width: .4em; height: .75em;
    margin-inline: .3em .55em; border: solid; border-width: 0 .16em .16em 0; transform: rotate(45deg) translate(-.1em, -.1em); }
  .rating .best input:checked + span { background: var(--good); border-color: var(--good); }
  .rating .between input:checked + span { background: var(--poor); border-color: var(--poor); }
  .rating .worst input:checked + span { background: var(--bad); border-color: var(--bad); }
  .checks label, .single { display: inline-flex; align-items: center; gap: .4rem; min-height: 2.75rem; margin-inline-end: 1rem; font-weight: 400; }
  input[type=checkbox] { width: 1.4rem; height: 1.4rem; }
  .sample { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .5rem; align-items: end; }
  .card { border: 1px solid var(--line); border-inline-start: 6px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; margin: 1rem 0; }
  .card { content-visibility: auto; contain-intrinsic-size: auto 22rem; }
  body:not(.drawn) .late { display: none; }
  .card.critical { border-inline-start-color: var(--bad); } .card.required { border-inline-start-color: var(--main); }
  .level { font-size: .9rem; font-weight: 600; color: var(--faint); margin: 0; } .level.critical { color: var(--bad); }
  .last, .from { font-size: .9rem; color: var(--faint); } .actions { font-size: .9rem; } .actions ul { margin: .2rem 0; padding-inline-start: 1.3rem; }
  .verdict { font-weight: 600; } .verdict.best { color: var(--good); } .verdict.between { color: var(--poor); }
  .verdict.last, .verdict.wrongly { color: var(--bad); } .verdict.open { color: var(--faint); }
  details { margin: .3rem 0; } summary { min-height: 2.75rem; display: list-item; padding: .5rem 0; cursor: pointer; color: var(--main); }
  dl { margin: 0; } dt { font-weight: 600; } dd { margin: 0 0 .5rem; white-space: pre-line; }
  header { display: flex; flex-wrap: wrap; gap: .3rem .8rem; align-items: center; justify-content: space-between; padding-top: .4rem; }
  header h1 { flex: 1 1 12rem; } .languages { display: flex; gap: .3rem; } .status { flex: 1 0 100%; min-height: 1.8em; font-size: .9rem; color: var(--faint); margin: 0; }
  .warn { color: var(--bad); font-weight: 600; }
  .notice, .privacy { border: 2px solid var(--poor); background: #fff7e6; padding: .6rem .8rem; border-radius: .4rem; margin: .6rem 0; flex: 1 0 100%; }
  #refusal { flex: 1 0 100%; margin: -.35rem -.6rem 0; padding: .3rem .6rem; background: #fdecec; color: var(--bad); font-weight: 600;
    text-align: center; border-bottom: 1px solid var(--bad); line-height: 1.45; } #refusal[hidden] { display: none; }
  #bar #to-choice { width: 100%; border: 0; padding: 0; background: none; color: inherit; font-weight: inherit; line-height: inherit; text-decoration: underline; }
  .notice ul, #visits { padding-inline-start: 1.2rem; margin: .3rem 0; } .name { overflow-wrap: anywhere; } #export-text, #wipe-all { margin-top: .5rem; }
  .notice button { margin: .3rem .5rem .3rem 0; }
  nav summary { font-weight: 600; border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .8rem; background: var(--soft); }
  nav ol { list-style: none; margin: .3rem 0; padding: 0; } nav li button { width: 100%; display: flex; justify-content: space-between; gap: 1rem;
    text-align: start; border-color: transparent; } nav [aria-current] { background: var(--soft); font-weight: 600; } nav .done .count { color: var(--good); }
  .count { white-space: nowrap; font-variant-numeric: tabular-nums; }
  .steps { display: flex; justify-content: space-between; gap: .6rem; margin: 1.2rem 0; } .steps button:last-child { margin-inline-start: auto; }
  .standard { border-top: 1px solid var(--line); padding: .5rem 0; } .rated { font-weight: 600; } section.wrongly { border: 2px solid var(--bad); padding: .5rem .8rem; }
  #bar { position: fixed; inset: auto 0 0 0; display: flex; flex-wrap: wrap; gap: .3rem .6rem; align-items: center; justify-content: center; background: var(--soft);
    border-top: 1px solid var(--line); padding: .35rem .6rem; font-size: .9rem; } #bar progress { flex: 1 1 6rem; max-width: 14rem; }
  #bar-result { flex: 1 0 100%; margin: 0; font-size: .85rem; line-height: 1.4; text-align: center; }
  #bar button { min-height: 2.4rem; padding: .1rem .6rem; } footer { color: var(--faint); font-size: .9rem; border-top: 1px solid var(--line); margin-top: 1.5rem; }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .skip { position: absolute; left: -999px; } .skip:focus { left: .5rem; top: .5rem; background: var(--ground); padding: .5rem; z-index: 2; }
  dialog { max-width: min(34rem, 94vw); border: 2px solid var(--ink); border-radius: .5rem; } dialog::backdrop { background: #0008; } dialog button { margin: .5rem .5rem 0 0; }
  @media (min-width: 60rem) { nav details > ol { columns: 2; } }
  @media print { #bar, nav, .steps { display: none; } body { padding: 0; } }

  """###
