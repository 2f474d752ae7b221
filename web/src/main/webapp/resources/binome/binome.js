/* What the pages need beyond PrimeFaces: where the focus goes, asking before something final, tokens for charts. */
(() => {
  const root = document.documentElement;
  const token = (name) => getComputedStyle(root).getPropertyValue('--' + name).trim();
  const colour = (value) => {
    if (Array.isArray(value)) return value.map(colour);
    return typeof value === 'string' && /^(c[1-7]|accent|ink|soft|faint|edge|hairline|good|attention|stop|mentor|mentee)$/.test(value)
      ? resolve(value) : value;
  };
  /* light-dark() is only resolved on a real property */
  const probe = document.createElement('span');
  const resolve = (name) => {
    if (!probe.isConnected) { probe.hidden = true; root.append(probe); }
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };

  const dress = () => {
    if (!window.Chart || window.Chart.binome) return;
    const Chart = window.Chart;
    Chart.binome = true;
    Chart.defaults.font.family = token('font');
    Chart.defaults.font.size = 13;
    Chart.defaults.color = resolve('soft');
    Chart.defaults.borderColor = resolve('hairline');
    Chart.defaults.maintainAspectRatio = false;
    Chart.defaults.scale.grid.display = false;
    Chart.defaults.scale.ticks.precision = 0; /* people are whole */
    Chart.defaults.elements.bar.borderRadius = 3;
    Chart.defaults.plugins.legend.align = 'end';
    Object.assign(Chart.defaults.plugins.legend.labels, { boxWidth: 12, boxHeight: 12 });
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) Chart.defaults.animation = false;
    else Chart.defaults.animation.duration = 150;
    Chart.register({
      id: 'tokens',
      beforeInit: (chart) => chart.config.data.datasets.forEach((set) => {
        ['backgroundColor', 'borderColor', 'pointBackgroundColor'].forEach((key) => { if (set[key]) set[key] = colour(set[key]); });
      }),
    });
  };
  const charts = new MutationObserver(dress);

  const focusErrors = (within) => {
    const errors = within.querySelector('.errors[role=alert]');
    if (errors) errors.focus();
  };

  /* what has the focus may take itself away ("Add", "Remove"): by keyboard one goes on beside it, not at the top of the page */
  let left = { around: [] };
  addEventListener('pointerdown', () => { left = { around: [] }; });
  addEventListener('focusin', ({ target }) => {
    left = { target, around: [] };
    for (let at = target.parentElement; at && target.matches(':focus-visible'); at = at.parentElement) if (at.id) left.around.push(at.id);
  });
  const findFocus = () => {
    if (document.activeElement !== document.body || !left.target || left.target.isConnected) return;
    const first = (part, which) => [...(part ? part.querySelectorAll(which) : [])].find((one) => one.checkVisibility());
    const parts = left.around.map((id) => document.getElementById(id));
    const next = parts.map((part) => first(part, 'input') || first(part, 'a[href], button, select, textarea, summary')).find(Boolean);
    if (next) next.focus();
  };

  /* PrimeFaces wants its nonce back with every form, but only puts it there on pages with a component of its own */
  const sendNonce = () => {
    const script = document.querySelector('script[nonce]');
    if (!script || window.PrimeFaces) return;
    document.querySelectorAll('form').forEach((form) => {
      if (!form.querySelector('input[name="jakarta.faces.ViewState"]')) return;
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = 'primefaces.nonce';
      input.value = script.nonce;
      form.append(input);
    });
  };

  /* what one taps is saved on the way: going on waits for it, or the page would compete with itself; and once is enough */
  const now = (element) => (!element || element.isConnected ? element : document.getElementById(element.id));
  const resubmit = (form, submitter) => {
    if (!window.PrimeFaces.ajax.Queue.isEmpty()) return setTimeout(resubmit, 30, form, submitter);
    delete form.dataset.waits;
    const [target, button] = [now(form), now(submitter)];
    if (target && (button || !submitter)) target.requestSubmit(button);
    return 0;
  };
  addEventListener('submit', (event) => {
    const form = event.target;
    const sent = Number(form.dataset.sent || 0);
    if (event.defaultPrevented || Date.now() - sent < 3000) {
      event.preventDefault();
    } else if (window.PrimeFaces && !window.PrimeFaces.ajax.Queue.isEmpty()) {
      event.preventDefault();
      if (!form.dataset.waits) resubmit(form, event.submitter);
      form.dataset.waits = 'true';
    } else {
      form.dataset.sent = Date.now();
    }
  });
  addEventListener('pageshow', () => document.querySelectorAll('form').forEach((form) => { delete form.dataset.sent; }));

  addEventListener('DOMContentLoaded', () => {
    dress();
    charts.observe(document.head, { childList: true });
    focusErrors(document);
    sendNonce();
    if (window.PrimeFaces) {
      window.jQuery(document).on('pfAjaxComplete', () => {
        findFocus();
        focusErrors(document);
      });
    }
  });

  /* <button data-confirm="id of a dialog"> opens it; the dialog's own button carries on */
  addEventListener('click', (event) => {
    const opener = event.target.closest('[data-opens]');
    if (opener) {
      event.preventDefault();
      document.getElementById(opener.dataset.opens).showModal();
    }
    const closer = event.target.closest('[data-closes]');
    if (closer) closer.closest('dialog').close();
    document.querySelectorAll('details.menu[open]').forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') document.querySelectorAll('details.menu[open]').forEach((menu) => { menu.open = false; });
  });

  /* a filter that applies itself: <select data-submits>; by keyboard each arrow changes it, so there its button decides */
  addEventListener('change', ({ target }) => {
    if (target.closest('[data-submits]') && !target.matches(':focus-visible')) target.form.requestSubmit();
  });

  /* <section data-sums="100">: its numbers are summed in its <output> while one types */
  addEventListener('input', (event) => {
    const shares = event.target.closest('[data-sums]');
    if (!shares) return;
    const sum = [...shares.querySelectorAll('input[type=number]')].reduce((all, input) => all + (Number(input.value) || 0), 0);
    const output = shares.querySelector('output');
    output.textContent = sum;
    output.classList.toggle('off', sum !== Number(shares.dataset.sums));
  });
})();
