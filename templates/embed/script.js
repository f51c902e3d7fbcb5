// Players of audio leaflets for this page. Loaded as no module, this leaves no name behind in it, and
// addresses are not relative to this one.
{
  const own = document.currentScript?.src;
  const words = {{ words | tojson }};
  const paths = {{ modules | tojson }}.map((name) => `{{ site.root }}{{ static }}/${name}`);
  Promise.all(paths.map((path) => import(own ? new URL(path, own).href : path))).then((modules) => {
    for (const each of modules) {
      each.define?.(words);
      each.attachResize?.();
    }
  });
}
