/** A place to try Jeda in peace: X's structure with X's editor, and nothing that is posted here goes anywhere. */

import { useState } from 'react';
import { isControlEnter, useComposer } from './composer.ts';
import { DraftBox } from './editors/draft-box.tsx';
import { mount } from './mount.ts';
import { ACCOUNTS, POSTS } from './parts/posts.ts';
import { ComposeDialog, type Dialog, Send, Toolbar, Tweet } from './x-parts.tsx';
import './practice.css';

const examples = [
  'Ayo coblos nomor 2, sudah terbukti kerjanya!',
  'Mohon doa dan dukungannya untuk pasangan nomor 1 ya, teman-teman.',
  'Jangan lupa datang ke TPS dan gunakan hak pilih Anda, siapa pun pilihannya.',
  'Pelayanan KTP di kantor kami hari ini buka sampai pukul 15.00.',
];

function App() {
  const [draft, setDraft] = useState({ text: '', turn: 0 });
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [sent, setSent] = useState<readonly string[]>([]);
  const show = () => setSent(window.sent.map((one) => one.text).reverse());
  const composer = useComposer(isControlEnter, show);
  return (
    <>
      <header>
        <h1>Halaman latihan</h1>
        <p>
          Tulis di kotak ini seperti di media sosial, lalu tekan <b>Posting</b>. Tidak ada yang benar-benar terkirim:
          semuanya hilang begitu halaman ini ditutup.
        </p>
      </header>
      <main data-testid="primaryColumn">
        <section className="card composer">
          <DraftBox
            key={draft.turn}
            composer={composer}
            name="practice"
            act="post"
            testId="tweetTextarea_0"
            label="Apa yang sedang hangat dibicarakan?"
            initial={draft.text}
            autoFocus
          />
          <Toolbar>
            <Send composer={composer} testId="tweetButtonInline" label="Posting" />
          </Toolbar>
        </section>
        <section className="card">
          <h2>Coba kalimat ini</h2>
          {examples.map((text) => (
            <button
              type="button"
              className="example"
              key={text}
              onClick={() => setDraft({ text, turn: draft.turn + 1 })}
            >
              {text}
            </button>
          ))}
        </section>
        <section className="card">
          <h2>Coba balas kiriman ini</h2>
          <p className="note">
            Tulis misalnya “Setuju, gaskan!”. Sendirian kalimat itu biasa saja; di sini ia menjadi dukungan.
          </p>
          <Tweet text={POSTS[1]} author={ACCOUNTS[1].name} open={setDialog} />
        </section>
        <section className="card" aria-live="polite">
          <h2>Terkirim di halaman ini</h2>
          {sent.length === 0 && <p className="note">Belum ada.</p>}
          {sent.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be sent twice
            <p className="sent" key={index}>
              {text}
            </p>
          ))}
        </section>
      </main>
      {dialog && (
        <ComposeDialog
          dialog={dialog}
          close={() => {
            setDialog(null);
            show();
          }}
        />
      )}
    </>
  );
}

mount(<App />);
