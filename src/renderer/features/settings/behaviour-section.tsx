import { usePreferences } from '../../replica/use-preferences.ts';
import { systemWords } from '../../texts/system-words.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';
import { useLoginStart } from './use-login-start.ts';

/** What the program does beside its window: starting by itself, and staying when it is closed. */
export function BehaviourSection() {
  const { t } = useTexts();
  const { preferences, change } = usePreferences();
  const { startAtLogin, keepInTray } = preferences;
  const login = useLoginStart(startAtLogin);

  const trouble = () => {
    if (login === null || login.isOn === startAtLogin) return null;
    const { isOn, problem } = login;
    if (problem !== null) {
      const why = systemWords(problem, t, 'start');
      return t(`preferences.behaviour.${isOn ? 'staysOn' : 'refused'}`, { why });
    }
    // A Halfday with another data folder may be what is started.
    return isOn ? null : t('preferences.behaviour.changedElsewhere');
  };

  return (
    <Section title={t('preferences.behaviour.title')}>
      <div className={styles.choices}>
        <Checkbox checked={startAtLogin} onChange={(startAtLogin) => change({ startAtLogin })}>
          {t('preferences.behaviour.startAtLogin')}
        </Checkbox>
        <p className={styles.wrong} role="status">
          {trouble()}
        </p>
        <Checkbox checked={keepInTray} onChange={(keepInTray) => change({ keepInTray })}>
          {t('preferences.behaviour.keepInTray')}
        </Checkbox>
      </div>
    </Section>
  );
}
