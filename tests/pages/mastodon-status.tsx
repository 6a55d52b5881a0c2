/** A post of Mastodon with its action bar. A boost goes by a menu (`?boost=menu`, the default), a modal or at once. */

import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { texts } from './mastodon-texts.ts';
import { act } from './record.ts';

const way = new URLSearchParams(location.search).get('boost') ?? 'menu';

interface Props {
  readonly text: string;
  readonly reply: () => void;
  readonly edit?: (() => void) | undefined;
}

export function Status({ text, reply, edit }: Props) {
  const [liked, setLiked] = useState(false);
  const [boosted, setBoosted] = useState(false);
  const [asking, setAsking] = useState(false);
  const like = (event: Event) => {
    if (!act('favourite', 'like', event)) return;
    setLiked(!liked);
  };
  const boost = (event: Event) => {
    if (!act('boost', 'share', event)) return;
    setBoosted(!boosted);
    setAsking(false);
  };
  return (
    <div
      className="status__wrapper"
      tabIndex={0}
      onKeyDown={({ key, nativeEvent, target, currentTarget }) => {
        if (target !== currentTarget) return;
        if (key === 'f') like(nativeEvent);
        if (key === 'b') boost(nativeEvent);
      }}
    >
      <div className="status">
        <strong className="display-name">Kota Kita</strong>
        <div className="status__content">
          <div className="status__content__text">{text}</div>
        </div>
        <div className="status__action-bar">
          <Icon icon="reply" title={texts.reply} onPress={reply} />
          <Icon
            icon="retweet"
            title={way === 'menu' ? texts.boostOrQuote : texts.boost}
            active={boosted}
            expanded={way === 'menu' ? asking : undefined}
            onPress={(event) => (way === 'quick' || (boosted && way === 'modal') ? boost(event) : setAsking(!asking))}
          />
          <Icon icon="star" title={texts.favourite} className="star-icon" active={liked} onPress={like} />
          {edit && <Icon icon="pencil" title={texts.edit} onPress={edit} />}
        </div>
      </div>
      {asking && way === 'menu' && <Menu boosted={boosted} boost={boost} close={() => setAsking(false)} />}
      {asking && way === 'modal' && <Confirm text={text} boost={boost} />}
    </div>
  );
}

interface IconProps {
  readonly icon: string;
  readonly title: string;
  readonly className?: string;
  readonly active?: boolean;
  readonly expanded?: boolean | undefined;
  readonly onPress: (event: Event) => void;
}

function Icon({ icon, title, className = '', active, expanded, onPress }: IconProps) {
  return (
    <button
      type="button"
      aria-label={title}
      aria-expanded={expanded}
      className={`status__action-bar__button ${className} icon-button ${active ? 'active' : ''}`}
      onClick={({ nativeEvent }) => onPress(nativeEvent)}
    >
      <svg className={`icon icon-${icon}`} aria-hidden="true">
        <circle cx="10" cy="10" r="8" />
      </svg>
    </button>
  );
}

interface MenuProps {
  readonly boosted: boolean;
  readonly boost: (event: Event) => void;
  readonly close: () => void;
}

/** At the end of the page, as the site's overlays are. */
function Menu({ boosted, boost, close }: MenuProps) {
  return (
    <AtEnd>
      <div className="dropdown-menu">
        <ul className="dropdown-menu__container__list">
          <li className={`dropdown-menu__item reblog-menu-item ${boosted ? 'dropdown-menu__item--highlighted' : ''}`}>
            <button type="button" data-index={0} onClick={({ nativeEvent }) => boost(nativeEvent)}>
              <span className="dropdown-menu__item-content">{texts.boost}</span>
            </button>
          </li>
          <li className="dropdown-menu__item reblog-menu-item">
            <button type="button" data-index={1} onClick={close}>
              <span className="dropdown-menu__item-content">{texts.quote}</span>
            </button>
          </li>
        </ul>
      </div>
    </AtEnd>
  );
}

function Confirm({ text, boost }: { text: string; boost: (event: Event) => void }) {
  return (
    <AtEnd>
      <div className="modal-root">
        <div className="modal-root__modal boost-modal">
          <div className="boost-modal__container">
            <div className="status">
              <strong className="display-name">Kota Kita</strong>
              <div className="status__content">{text}</div>
            </div>
          </div>
          <div className="boost-modal__action-bar">
            <button type="button" className="button" onClick={({ nativeEvent }) => boost(nativeEvent)}>
              {texts.boost}
            </button>
          </div>
        </div>
      </div>
    </AtEnd>
  );
}

function AtEnd({ children }: { children: ReactNode }) {
  return createPortal(children, document.body);
}
